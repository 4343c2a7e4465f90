import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  language: 'fr',
  labels: {
    due: 'montant dû|reste à payer|solde dû|solde|solde à payer|reste dû|total dû|montant restant dû',
    payable: 'net à payer|à payer|montant à payer|total à payer|net à payer ttc|somme à payer',
    grand_total:
      'total ttc|montant ttc|montant total|total général|total facture|total toutes taxes comprises|montant total ttc',
    total: 'total',
    subtotal: 'sous-total|sous total|total ht|montant ht|total hors taxes|total net ht',
    tax: 'tva|total tva|montant tva|taxe|taxes',
    discount: 'remise|réduction|rabais|livraison|frais de port',
    paid: 'payé|déjà payé|déjà réglé|acompte|acompte versé|montant payé|réglé|acomptes',
    number:
      'numéro de facture|n° de facture|n° facture|facture n°|facture no|facture numéro|facture #|facture|numéro de commande|n° de commande|commande n°',
    issue_date: "date de facture|date de facturation|date|date d’émission|date d'émission|émise le|date facture",
    due_date:
      "date d’échéance|date d'échéance|échéance|à payer avant le|payable avant le|à régler avant le|date limite de paiement",
    customer: 'facturé à|facturer à|client|adresse de facturation|destinataire|acheteur|facture à',
    seller: 'de|vendeur|émetteur|fournisseur|émise par',
    reference: 'référence de paiement|référence',
    iban: 'iban',
    currency: 'devise|monnaie',
    item: 'quantité|qté|prix unitaire|prix|désignation|description|article|p.u.',
  },
  invoice: 'Facture',
  invoiceTitles: 'facture',
  creditTitles: "avoir|facture d’avoir|facture d'avoir|note de crédit",
  quoteTitles: 'devis|pro forma|proforma',
  paidLines: 'payé|payée|acquittée|réglée|facture acquittée|facture payée',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};
