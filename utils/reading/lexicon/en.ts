import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  names: { invoice: 'Invoice', quote: 'Quote', credit: 'Credit note' },
  parts: {
    invoice: 'invoice|tax invoice|bill|folio|guest folio|document|inv|statement|vat invoice',
    order: 'order|purchase order|sales order|p o|po',
    number: 'number|no|nr|num|id|#|code|ref|reference|serial number',
    date: 'date|issue date|dt',
    of: 'of',
  },
  labels: {
    due: 'amount now due|balance now due|patient responsibility|patient balance|your balance|amount due|total due|balance due|total amount due|balance|invoice balance|current balance|closing balance|new balance|account balance due|amount outstanding|outstanding amount|outstanding balance|outstanding|total outstanding|outstanding total|remaining balance|balance remaining|remaining|remaining amount|amount remaining|remaining due|amount owed|amount owing|balance owing|total owed|you owe|total payment due|due amount|due total|balance to pay|total balance|net due|net amount due|net balance due|grand total due|left to pay|amount still due|total due now|due now|invoice amount due|current amount due|total amount owing|unpaid balance|open amount|open balance|payment amount due|invoice due|total balance due|now due|total now due|balance outstanding|total owing|statement balance|premium due|total rent due|total fees due|fees due|account balance',
    due_any: 'due|payment due',
    payable:
      'amount payable on or before due date|amount payable by due date|kindly remit|kindly pay|remit amount|please transfer|amount payable|total payable|net payable|net amount payable|net pay|to pay|total to pay|amount to pay|please pay|pay this amount|total amount payable|grand total payable|payable amount|payable|payable total|amount to be paid|total to be paid|amount for payment|please remit|payment amount|total charge|total charges due|you pay|to be paid|pay now|net to pay|amount requested',
    grand_total:
      'grand total|invoice total|order total|total amount|total invoice|total invoice amount|invoice amount|invoice value|total invoice value|bill total|total bill|bill amount|total bill amount|gross total|total gross|gross amount|total gross amount|amount including tax|overall total|final total|final amount|total price|total cost|total charges|total sum|full amount|total value|total after tax|total after discount|estimate total|quote total|total estimate|total sales|document total|total for this invoice|total of invoice|total this invoice|total with tax|total with vat|total payment|folio total|total billed|sum total',
    total:
      'total|totals|sum|tot|estimated total|estimate total|quote total|project total|contract total|booking total|reservation total|stay total|trip total|purchase total|rental total|total rent|total tuition|total premium',
    amount: 'amount|price|value|charge|billed amount|amount charged|amount billed|cost',
    subtotal:
      'subtotal|sub total|net total|total net|net amount|net|total before tax|taxable amount total|items total|item total|item subtotal|items subtotal|goods total|amount excluding tax|amount before tax|subtotal before tax|merchandise total|cart subtotal|products total|line total|lines total|sub total amount|subtotal amount|total line amount|total of all line items|services total|parts total|labor total|labour total|taxable subtotal|total before discount|gross before discount|total taxable|current charges',
    tax: 'tax|vat|gst|hst|pst|qst|cgst|sgst|igst|utgst|cess|sales tax|total tax|total vat|total gst|vat amount|tax amount|vat total|tax total|gst amount|service tax|taxes|total taxes|state tax|local tax|city tax|occupancy tax|consumption tax|output tax|tax due|estimated tax|value added tax|sum of tax|county tax|federal tax|tourism tax',
    shipping:
      'shipping|shipment|shipment handling|shipment and handling|shipping and handling|shipping handling|shipping cost|shipping costs|shipping fee|delivery|delivery fee|delivery cost|delivery charge|handling|handling fee|freight|postage|packaging|postage and packing|p p|s h|surcharge|surcharges|service charge|service fee|total surcharges|tip|gratuity|fee|fees|processing fee|shipping charges|transport|insurance|interest|late fees applied|other|other charges|additional charges|rounding|round off|rounding amount|rounding adjustment|extra charges|booking fee|transaction fee|setup fee|adjustment|adjustments',
    discount:
      'discount|discounts|total discount|total discounts|rebate|coupon|promo code|promotion|voucher|gift card|total allowances|discount amount|less discount|withholding|withholding tax|tds|retention|less retention|retainage|promo|promotions|loyalty discount|trade discount|savings applied|special discount',
    paid: 'amount paid|total paid|paid|paid to date|payments|payments received|payment|payment received|payment made|payments made|paid amount|deposit|deposit paid|less deposit|deposits|prepaid|prepaid amount|pre paid|prepayment|less paid|less payments|less payment|less amount paid|advance|advance paid|advance payment|less advance|down payment|downpayment|retainer|retainer applied|retainer paid|credit|credits|credit applied|credits applied|account credit|applied balance|less credits|payments credits|payments and credits|already paid|amount received|invoice paid|received|partial payment|partial payments|last payment|total payments|total amount paid|total payments received|applied credits|credit balance applied|credit note applied|amount credited|initial deposit|deposit received|previous payments',
    number:
      'fee receipt number|invoice|bill|tax invoice|reference number|document|voucher number|ref number|number|invoice #no|receipt number|credit note number|quote number|quotation number|estimate number|proforma number|credit memo number|estimate|folio|invoice identifier',
    order_number: 'order|confirmation number|booking number|reservation number',
    issue_date:
      'placed on|order placed|issue dt|issue date|date issued|date of issue|issued|issued on|issued date|created|created on|date created|created date|date|dated|billed on|billing date|billed date|invoiced on|tax point|tax date|order date|invoice issued|bill issued|receipt date|date paid|date of purchase|quote date|estimate date|date of supply|receipt issued',
    due_date:
      'due dt|due date|payment due date|due on|due by|pay by|payment due by|date due|payment date|pay before|payable by|payment deadline|invoice due date|payment due on|payment terms due|to be paid by|payable before|please pay by|expires|expiry date|valid until|date payment due|bill due date|last date of payment|due back|final due date',
    customer:
      'received from|guest information|bill to|billed to|credit to|credited to|bill for|billing to|invoice to|invoiced to|invoice recipient|invoice address|customer|client|clients|customer details|client details|customer information|customer info|client information|billing details|billing information|billing info|sold to|buyer|billing address|billing contact|customer name|client name|buyer name|invoice for|to|recipient|prepared for|attention|charge to|guest|guest name|patient|patient name|account holder name|bill to name|buyer information|information on buyer|details of receiver|consignee|customer address|client address|billed for|account name|bill to address|tenant|student|student name|pupil|member|payer|invoice issued to|issued to|addressed to|for|purchaser',
    seller:
      'from|bill from|billed from|billed by|invoice from|seller|vendor|supplier|sold by|pay to|payable to|issued by|merchant|company|provider|service provider|company details|seller details|supplier details|seller information|information on seller|vendor information|remit to|remit payment to|make checks payable to|make all checks payable to|cheque payable to|please make checks payable to|prepared by|our details|your supplier|company information|our information|invoiced by|landlord|make check payable to|please make cheques payable to|make payment to',
    name: 'name|company name|business name|legal name|trading name|full name|organisation|organization|legal entity|contact name|organisation name|organization name',
    holder:
      'account holder|account holder name|beneficiary|beneficiary name|payee|account name|bank account name|name of account holder|name on account',
    reference:
      'payment reference|reference|remittance information|payment ref|payment reference number|structured reference|remittance reference|payment id|payment note|creditor reference|reference for payment|bank reference|quote this reference|purpose of payment|message to recipient',
    iban: 'iban code|iban|account number iban|iban number|bank account iban',
    currency:
      'currency|invoice currency|document currency|currency code|billing currency|invoice currency code|payment currency|all amounts in|amounts in|all prices in|prices in|amounts shown in|all figures in',
    item: 'qty|quantity|quantities|unit price|rate|hours|hrs|unit cost|unit|units|item|items|description|line total|item description|product|products|service|services|product name|details|hrs qty|hsn|sku|hsn sac|qnty|price each|particulars|activity|item name|unit amount|ext price|qtd|work description|serial #',
    other:
      'customer reference|customer ref|about us|ships to|drafts|minimum payment|minimum payment due|minimum amount due|minimum due|min payment|minimum|credit limit|available credit|late fee|late payment fee|late charge|penalty|exchange rate|rate of exchange|conversion rate|tax base|taxable amount|taxable value|vat base|tax rate|vat rate|previous balance|opening balance|balance forward|balance brought forward|brought forward|last bill|previous amount due|previous bill|starting balance|beginning balance|you saved|you save|total savings|savings|total items|item count|total quantity|total qty|total hours|total weight|total units|total pages|cart total|cart|basket|mini cart|your cart|wallet balance|available balance|points balance|loyalty points|reward points|customer number|client number|account number|acct number|acct|vat number|vat reg no|vat registration number|tax number|tax registration number|tax identification number|tin|ein|gst number|gstin|gst in|abn|acn|company number|registration number|company registration number|company reg no|chamber of commerce|phone|phone number|telephone|tel|fax|mobile|email|e mail|email address|website|web|url|bank|bank name|bank details|sort code|swift|swift code|bic|routing number|routing|check number|cheque number|transaction number|transaction|payment method|payment terms|terms|terms and conditions|notes|note|po number|p o number|project|project number|project name|contract number|delivery address|shipping address|ship to|shipped to|deliver to|delivery date|ship date|shipping date|shipping method|ship via|service period|billing period|period|service date|date of service|check in|check out|arrival|departure|room|room number|nights|status|payment status|invoice status|original|duplicate|to me|invoice type|type|page|original amount|original price|was|list price|rrp|msrp|price per unit|per month|per unit|next payment|next billing date|next invoice|upcoming invoice|estimated next bill|amount in words|in words|total in words|deposit required|security deposit|instalment|installment|amount overdue|overdue amount|overdue|days overdue|refund|refunded|amount refunded|total refunded|total refund|change|cash tendered|tendered|cash|card|original invoice|original invoice number|credited invoice|related invoice|previous invoice|last invoice|preceding invoice|last payment date|payment information|payment info|payment details|meter number|meter reading|usage|total usage|consumption|monthly budget|total budget|budget|total invoiced|total revenue|revenue|total sales today|total paid invoices|unpaid invoices|paid invoices|open invoices|overdue invoices|total invoices|total customers|total orders|discount rate|early payment discount|if paid by|if paid before|if paid within|amount due if paid late|after due date|amount after due date|payable after due date|amount payable after due date|your reference|our reference|your ref|our ref|buyer reference|address|city|country|state|zip|zip code|postal code|postcode|street|attn|dear|thank you|website address|contact|contact person|sales person|salesperson|cashier|server|table|order status|tracking number|tracking|coupon code|total vat base|approval code|auth code|card number|expires on card|service address',
  },
  around: {
    tax: 'vat|tax|taxes|gst|hst|sales tax',
    with: 'incl|including|includes|inclusive|included|inc|with|gross|after',
    without: 'excl|excluding|exclusive|excluded|ex|net|before|without|pre|less|exc|plus',
    plain:
      'the|your|our|my|a|of|for|in|to|at|as|on|is|are|was|this|that|now|all|and|or|today|please|pay|here|by|total|amount|sum|value|price|invoice|order|bill|currency|payable|here s|balance|current|final|from|you|owe|order s|fees|charges|shipping|discount|discounts|immediately|upon receipt|usd|final',
  },
  titles: {
    invoice:
      'invoice|tax invoice|bill|folio|guest folio|vat invoice|commercial invoice|sales invoice|invoices details|invoice details|proforma|pro forma',
    reminder: 'payment reminder|reminder|overdue notice|final notice|final reminder|past due notice',
    credit: 'credit note|credit memo|credit invoice|credit memorandum|refund note|tax credit note|refund receipt',
    quote:
      'quote|quotation|estimate|offer|sales quote|price quote|sales quotation|proposal|price estimate|purchase order|budget proposal',
    receipt:
      'receipt|payment receipt|sales receipt|cash receipt|receipt of payment|official receipt|payment confirmation|payment received|thank you for your payment|your receipt|order receipt|remittance advice|donation receipt|receipt for your payment',
    list: 'invoices|all invoices|my invoices|invoice list|list of invoices|billing history|payment history|bills|statement|account statement|statement of account|customer statement|billing|transactions|transaction history|invoice history|orders|my orders|order history|all bills|open invoices|outstanding invoices|recent invoices|sales invoices',
  },
  paidLines:
    'paid|paid in full|invoice paid|payment complete|payment completed|fully paid|settled|payment successful|payment received|this invoice has been paid|paid thank you|status paid|payment status paid|invoice status paid|this invoice is paid|paid on|paid with thanks|bill paid|no payment due|nothing to pay|no payment required|paid thanks|this invoice was paid',
  months:
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
};
