import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  language: 'it',
  labels: {
    due: 'importo dovuto|saldo|saldo dovuto|residuo da pagare|importo residuo|totale dovuto|saldo da pagare',
    payable: 'da pagare|totale da pagare|netto a pagare|importo da pagare|da versare',
    grand_total: 'totale fattura|totale documento|importo totale|totale complessivo|totale iva inclusa|totale generale',
    total: 'totale',
    subtotal: 'subtotale|imponibile|totale imponibile|totale netto|totale iva esclusa',
    tax: 'iva|totale iva|imposta|totale imposta',
    discount: 'sconto|spedizione|spese di spedizione',
    paid: 'pagato|già pagato|acconto|importo pagato|acconti',
    number:
      'numero fattura|n. fattura|fattura n.|fattura n|fattura n°|fattura nr|fattura numero|fattura #|fattura|numero documento|numero ordine',
    issue_date: 'data fattura|data|data di emissione|data documento|del',
    due_date: 'scadenza|data di scadenza|data scadenza|da pagare entro|pagamento entro',
    customer: 'cliente|destinatario|intestatario|fatturare a|spett.le|intestata a',
    seller: 'fornitore|cedente|mittente|emittente',
    reference: 'causale|riferimento pagamento|riferimento',
    iban: 'iban',
    currency: 'valuta|divisa',
    item: 'quantità|q.tà|prezzo|prezzo unitario|descrizione|articolo',
  },
  invoice: 'Fattura',
  invoiceTitles: 'fattura',
  creditTitles: 'nota di credito|nota credito',
  quoteTitles: 'preventivo|offerta|fattura proforma|proforma',
  paidLines: 'pagato|pagata|saldata|quietanzata|fattura pagata',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};
