import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  labels: {
    due: 'amount due|total due|balance due|total amount due|balance|invoice balance|amount outstanding|outstanding amount|outstanding balance|outstanding|total outstanding|remaining balance|amount owed|total payment due|due amount|balance to pay',
    payable: 'amount payable|total payable|net payable|to pay|total to pay|amount to pay|please pay|pay this amount',
    grand_total:
      'grand total|invoice total|order total|total amount|total including tax|total incl|total inc|total including vat|gross total|total gross|total invoice amount|invoice amount|amount including tax',
    total: 'total|totals',
    subtotal:
      'subtotal|sub total|sub-total|net total|total net|net amount|total before tax|total excluding tax|total excl|taxable amount|items total|amount excluding tax',
    tax: 'tax|vat|gst|sales tax|total tax|total vat|vat amount|tax amount',
    discount: 'discount|total discount|rebate|shipping|delivery|handling',
    paid: 'amount paid|total paid|paid|payments|payment received|paid amount|deposit|prepaid|less paid',
    due_any: 'due|payment due',
    number:
      'invoice number|invoice no|invoice no.|invoice nr|invoice num|invoice #|invoice id|invoice|inv no|inv no.|inv #|bill number|bill no|bill #|order number|order no|order #|document number|tax invoice #|tax invoice',
    issue_date:
      'invoice date|issue date|date issued|date of issue|issued|issued on|created|date|bill date|invoice issued',
    due_date: 'due date|payment due date|due on|due by|pay by|payment due by|date due|pay before',
    customer:
      'bill to|billed to|invoice to|invoiced to|customer|client|sold to|buyer|billing address|billing to|customer name|client name|invoice for|to',
    seller: 'from|bill from|billed from|seller|vendor|supplier|sold by|pay to',
    reference: 'payment reference|reference|remittance information|payment ref',
    iban: 'iban|account number (iban)',
    currency: 'currency|invoice currency|document currency',
    item: 'qty|quantity|unit price|price|rate|hours|unit cost|item|description|line total',
  },
  invoice: 'Invoice',
  invoiceTitles: 'invoice|tax invoice|bill',
  creditTitles: 'credit note|credit memo|credit invoice',
  quoteTitles: 'quote|quotation|estimate|offer|pro forma|proforma',
  paidLines: 'paid|paid in full|invoice paid|payment received|payment complete|fully paid|settled',
  months: 'january february march april may june july august september october november december',
};
