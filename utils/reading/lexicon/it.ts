import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  language: 'it',
  names: { invoice: 'Fattura', quote: 'Preventivo', credit: 'Nota di credito' },
  parts: {
    invoice: 'fattura|documento|ft|fatt|ricevuta|parcella',
    order: 'ordine|ordine di acquisto|prenotazione',
    number: 'numero|n|n°|nr|no|num|#|id|n o|codice',
    date: 'data',
    of: 'di|della|del|d|emissione',
  },
  labels: {
    due: 'importo dovuto|saldo|saldo dovuto|residuo da pagare|importo residuo|totale dovuto|saldo da pagare|restante|residuo|saldo residuo|importo in sospeso|ancora da pagare|resta da pagare|rimanenza da pagare|saldo a debito|saldo a vostro debito|totale residuo|importo scaduto totale|in sospeso|saldo finale|rimanente|importo rimanente|dovuto|netto dovuto',
    payable:
      'importo da versare|da pagare|totale da pagare|netto a pagare|importo da pagare|da versare|importo netto a pagare|totale netto a pagare|totale a pagare|a pagare|netto da pagare|importo da bonificare|da saldare|netto a pagare totale|totale da versare|netto pagare|totale avviso',
    grand_total:
      'totale fattura|totale documento|importo totale|totale complessivo|totale generale|totale ivato|importo fattura|totale lordo|importo totale documento|prezzo totale|totale ordine|importo complessivo|lordo|totale finale|importo lordo|totale della fattura|costo totale|totale con iva|totale parcella|totale preventivo|somma totale',
    total: 'totale|totali|somma',
    amount: 'importo|prezzo|valore',
    subtotal:
      'subtotale|imponibile|totale imponibile|totale netto|netto|importo netto|totale merce|sub totale|totale parziale|importo imponibile|totale righe|totale servizi|totale prodotti|netto merce|compenso|totale compensi|imponibile totale|totale beni|importo merce|valore netto',
    tax: 'iva|totale iva|imposta|totale imposta|importo iva|imposte|totale imposte|imposta di bollo|bollo|iva totale|tassa di soggiorno|tasse|contributo integrativo|cassa previdenziale|cassa|rivalsa inps|di cui iva|ammontare iva|contributo cassa|totale tasse',
    shipping:
      'spedizione|spese di spedizione|trasporto|spese|spese di trasporto|spese accessorie|imballo|commissioni|arrotondamento|maggiorazione|spese incasso|spese bancarie|consegna|spese di consegna|altre spese|supplemento|servizio|costi di spedizione|spese varie|coperto|interessi|spese bollo',
    discount:
      'sconto|sconti|ritenuta|ritenuta d acconto|ritenuta acconto|totale sconto|sconto totale|totale sconti|abbuono|buono sconto|ritenute|trattenuta|r a|codice sconto|a dedurre|importo ritenuta|sconto incondizionato|coupon|ritenuta irpef',
    paid: 'pagato|già pagato|acconto|importo pagato|acconti|acconto versato|versato|pagamento|pagamenti|già versato|totale pagato|pagamento ricevuto|caparra|caparra versata|anticipo|anticipi|incassato|acconto ricevuto|deposito|credito|pagamenti ricevuti|meno acconto|acconto già versato|importo versato|anticipo versato',
    number:
      'fattura|numero|preventivo n|numero preventivo|nota di credito n|fattura elettronica|preventivo nr|ordine fattura|progressivo',
    order_number: 'ordine',
    issue_date:
      'data|data di emissione|del|emessa il|data emissione|in data|data ordine|emesso il|data di fatturazione|data preventivo|data creazione',
    due_date:
      'scadenza|data di scadenza|data scadenza|da pagare entro|pagamento entro|scadenza pagamento|entro il|da pagare entro il|pagare entro|scadenze|pagare entro il|data scadenza pagamento|termine di pagamento entro|valido fino al|scadenza il|scade il|da saldare entro|data di pagamento|pagamento entro il|data limite|data addebito|entro e non oltre',
    customer:
      'cliente|destinatario|intestatario|fatturare a|spett le|spettabile|intestata a|dati cliente|dati del cliente|indirizzo di fatturazione|acquirente|cessionario|committente|cessionario committente|fatturato a|egr|a|intestazione|dati di fatturazione|nome cliente|fattura a|gentile cliente|conduttore|ospite|intestato a|per|informazioni cliente|indirizzo fatturazione|paziente|informazioni del cliente|pagatore|utente',
    seller:
      'fornitore|cedente|mittente|emittente|cedente prestatore|venditore|da|dati fornitore|dati del fornitore|prestatore|emessa da|locatore|azienda|venduto da|emesso da|informazioni venditore|società',
    name: 'nome|ragione sociale|denominazione|nome azienda|nome e cognome|intestazione nome|nominativo|nome società|denominazione sociale',
    holder:
      'intestatario conto|beneficiario|intestato a conto|intestatario del conto|intestazione conto|conto intestato a',
    reference:
      'causale|riferimento pagamento|riferimento|causale bonifico|causale di pagamento|causale pagamento|causale del bonifico|codice avviso|riferimento del pagamento|codice pagamento|riferimento bonifico',
    iban: 'iban|codice iban|conto corrente|coordinate bancarie|iban conto|c c',
    currency: 'valuta|divisa|valuta fattura|importi in|prezzi in|moneta|tutti gli importi in|valuta documento',
    item: 'quantità|q tà|qta|prezzo unitario|descrizione|articolo|articoli|um|u m|prodotto|servizio|cod|codice articolo|prezzo u|unità|prestazione|ore|pz|tariffa|dettaglio|sconto %|% iva|voce|prodotti|quant|prezzo un|costo unitario|p unitario|tariffa oraria',
    other:
      'codice cliente|documento di origine|a me|pagamento minimo|importo minimo|saldo precedente|saldo iniziale|riporto|tasso di cambio|cambio|aliquota|aliquota iva|base imponibile|penale|interessi di mora|mora|risparmi|risparmio|hai risparmiato|numero cliente|cod cliente|partita iva|p iva|p i|codice fiscale|c f|cod fisc|cf|rea|sdi|codice sdi|codice destinatario|codice univoco|pec|telefono|tel|fax|cellulare|email|e mail|sito|sito web|banca|bic|swift|abi|cab|modalità di pagamento|metodo di pagamento|condizioni di pagamento|modalità pagamento|termini di pagamento|vostro riferimento|nostro riferimento|vs riferimento|ns riferimento|vs rif|ns rif|rif|progetto|contratto|cig|cup|data consegna|data di consegna|indirizzo di spedizione|destinazione|indirizzo di consegna|spedire a|luogo di destinazione|periodo|periodo di fatturazione|periodo di riferimento|carrello|importo in lettere|in lettere|note|nota|stato|pagina|oggetto|indirizzo|città|cap|paese|provincia|rimborso|rimborsato|importo rimborsato|fattura originale|numero articoli|totale quantità|totale colli|prezzo pieno|anziché|al mese|prossimo pagamento|prossima fattura|credito disponibile|consumo|lettura|arrivo|partenza|camera|imponibile iva|esigibilità|regime fiscale|tipo documento|vettore|dopo la scadenza',
  },
  around: {
    tax: 'iva|imposta|imposte|i v a|tasse',
    with: 'inclusa|incluso|compresa|compreso|con|ivato|ivata|lordo|incl|comprensivo|incluse',
    without: 'esclusa|escluso|senza|netto|escl|ante|prima|al netto|oltre|più',
    plain:
      'il|la|lo|i|gli|le|l|di|del|della|da|tuo|vostro|suo|in|a|fattura|ordine|importo|totale|pagare|è|e|questo|questa|per|ora|finale|euro|documento|subito|pari|un|una|generale|complessivo|ammonta',
  },
  titles: {
    invoice:
      'fattura|fattura di cortesia|fattura elettronica|parcella|fattura di vendita|avviso di pagamento|fattura immediata|fattura differita|bolletta|notula',
    reminder: 'sollecito',
    credit: 'nota di credito|nota credito|nota di accredito|storno|nota di variazione',
    quote: 'preventivo|offerta|ordine di acquisto|quotazione|proposta|avviso di parcella',
    receipt:
      'ricevuta|scontrino|ricevuta di pagamento|quietanza|conferma di pagamento|pagamento ricevuto|ricevuta fiscale|grazie per il tuo pagamento|attestazione di pagamento|scontrino fiscale',
    list: 'fatture|le mie fatture|tutte le fatture|elenco fatture|lista fatture|estratto conto|storico pagamenti|storico fatture|ordini|i miei ordini|fatture emesse|fatture scadute|movimenti|transazioni',
  },
  paidLines:
    'pagato|pagata|saldata|quietanzata|fattura pagata|saldato|pagamento ricevuto|pagamento completato|pagamento effettuato|incassata|fattura saldata|questa fattura è stata pagata|stato pagata|stato pagato|nulla da pagare|interamente pagata|pagata il|saldo zero',
  months:
    'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
};
