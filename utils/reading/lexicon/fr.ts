import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  language: 'fr',
  names: { invoice: 'Facture', quote: 'Devis', credit: 'Avoir' },
  parts: {
    invoice: 'facture|fact|document',
    order: 'commande|bon de commande',
    number: 'numéro|n°|no|n|num|nr|#|réf|référence|id|n o',
    date: 'date',
    of: 'de|de la|d|du|de facturation',
  },
  labels: {
    due: 'montant dû|reste à payer|solde dû|solde|solde à payer|solde restant dû|reste dû|total dû|montant restant dû|restant dû|restant à payer|solde à régler|reste à régler|montant restant|à régler|montant exigible|solde restant|somme due|montant impayé|total restant dû|dû|honoraires dus|reste à charge',
    payable:
      'net à payer|à payer|montant à payer|total à payer|somme à payer|montant à régler|total à régler|montant net à payer|net payer|à payer maintenant|montant prélevé|montant à virer|à payer ttc|total net à payer|total à payer ttc|merci de régler|à verser',
    grand_total:
      'total ttc|montant ttc|montant total|total général|total facture|total toutes taxes comprises|montant total ttc|montant de la facture|total de la facture|total commande|total de la commande|montant facture|prix total|ttc|prix ttc|total brut|somme totale|total final|grand total|total du document',
    total: 'total|totaux|somme',
    amount: 'montant|prix',
    subtotal:
      'sous total|total ht|montant ht|total hors taxes|total net ht|total net|montant net|ht|montant hors taxes|base ht totale|total de toutes les lignes|net ht|total hors tva|total des lignes|montant total ht|total brut ht|total articles|prix ht|net commercial|total prestations|montant net ht',
    tax: 'tva|total tva|montant tva|taxe|taxes|montant de la tva|montant total de tva|total taxes|total des taxes|tps|tvq|taxe de séjour|dont tva|montant des taxes|écotaxe|éco participation|tvh|taxe de vente',
    shipping:
      'livraison|frais de port|frais de livraison|port|expédition|frais d expédition|frais|frais de dossier|total de suppléments|supplément|majorations|emballage|frais de gestion|frais de service|transport|arrondi|montant arrondi|frais divers|frais supplémentaires|pénalités appliquées|frais d envoi|pourboire',
    discount:
      'remise|réduction|rabais|total de remises|remise totale|total remise|total remises|code promo|bon de réduction|ristourne|retenue|retenue de garantie|retenue à la source|escompte accordé|remise globale|remise commerciale|avoir déduit|promotion',
    paid: 'payé|déjà payé|déjà réglé|acompte|acompte versé|montant payé|réglé|acomptes|acomptes versés|acompte reçu|montant réglé|versement|paiement|paiements|paiement reçu|règlement reçu|total payé|règlements|acompte déjà versé|avance|avance versée|provision|déjà versé|crédit|arrhes|arrhes versées|acompte déduit|total réglé|encaissé|montant déjà payé|acompte payé|paiements reçus|avances|à déduire',
    number:
      'facture|numéro|numéro du reçu|numéro de reçu|devis n°|numéro de devis|avoir n°|numéro d avoir|facture de vente|numéro de pièce|reçu n°|facture proforma n°|n avoir',
    order_number: 'numéro de réservation|commande|numéro de dossier',
    issue_date:
      'date de facturation|date|date d’émission|émise le|émis le|date de commande|établie le|facturé le|en date du|date de création|date d édition|date de devis|date du devis|le|du',
    due_date:
      'date d’échéance|échéance|à payer avant le|payable avant le|à régler avant le|date limite de paiement|payable le|à payer avant|échéance de paiement|paiement avant le|date de paiement limite|à régler le|échéance le|payable jusqu au|date limite|à payer le|à payer pour le|date de règlement|paiement dû le|valable jusqu au|date d échéance de paiement|délai de paiement jusqu au|payable au plus tard le|règlement avant le|date de prélèvement|prélèvement le|prélevé le|limite de paiement',
    customer:
      'facturé à|facturer à|client|cliente|adresse de facturation|destinataire|acheteur|informations sur l’acheteur|informations client|nom du client|coordonnées client|adressé à|à|à l attention de|pour|locataire|facturation|émise à|adresse client|preneur|doit|facture pour|donneur d ordre|patient|informations du client|détails du client|abonné|adhérent|maître d ouvrage',
    seller:
      'de|vendeur|émetteur|fournisseur|émise par|émis par|informations sur le vendeur|prestataire|société|vendu par|expéditeur|bailleur|entreprise|facturé par|chèque à l ordre de|à l ordre de',
    name: 'nom|raison sociale|nom de la société|dénomination|nom de l entreprise|nom complet|dénomination sociale|société nom',
    holder: 'titulaire du compte|titulaire|bénéficiaire|nom du titulaire',
    reference:
      'référence de paiement|référence|référence à rappeler|communication|communication structurée|référence du paiement|libellé du virement|utilisation|référence virement|motif de paiement|réf de paiement|motif du virement|objet du paiement|référence bancaire|référence de virement',
    iban: 'iban|compte iban|numéro de compte iban|n° iban',
    currency:
      'devise|monnaie|devise de facturation|code devise|devise de la facture|montants en|montants exprimés en|tous les montants en|prix en',
    item: 'quantité|qté|prix unitaire|prix unitaire ht|désignation|description|article|articles|p u|pu ht|prix u|unité|libellé|prestation|prestations|produit|service|quantités|heures|tva %|détail|nature|détails|taux horaire|montant unitaire|p u ht',
    other:
      'référence client|à moi|paiement minimum|montant minimum|solde précédent|ancien solde|report|solde antérieur|solde initial|taux de change|base|base ht|base imposable|base de calcul|base tva|base hors taxes|taux de tva|taux tva|pénalité|pénalités|pénalités de retard|indemnité forfaitaire|escompte|vous économisez|économie|économies|numéro client|code client|numéro de client|numéro de tva|tva intracommunautaire|n° tva intracommunautaire|numéro tva|siret|siren|rcs|ape|code ape|naf|capital|téléphone|tél|fax|portable|e mail|email|courriel|adresse électronique|adresse e mail|site web|site|banque|bic|swift|rib|code banque|mode de paiement|moyen de paiement|moyens de paiement|mode de règlement|conditions de paiement|conditions de règlement|conditions|votre référence|notre référence|vos références|nos références|numéro de contrat|numéro du contrat|projet|numéro du projet|date de livraison|adresse de livraison|livré à|livrer à|période|période de facturation|panier|mon panier|total panier|montant en lettres|en lettres|arrêtée la présente facture à la somme de|remarques|remarque|note|notes|statut|page|objet|rue|code postal|lieu|ville|pays|code pays|région|adresse|type de facture|remboursement|remboursé|montant remboursé|facture d origine|factures précédentes|nombre d articles|quantité totale|prix barré|au lieu de|par mois|prochain paiement|prochaine facture|arrivée|départ|chambre|consommation|index|en cas de retard|taux|motif d exemption|identifiant|boîte postale|supplément d adresse|montant après échéance|crédit disponible',
  },
  around: {
    tax: 'tva|taxe|taxes|t v a',
    with: 'ttc|incluse|inclus|incluses|comprise|comprises|toutes|avec|brut|brutto|inclut|incl|t t c',
    without: 'ht|hors|hts|net|exclue|sans|netto|avant|htva|h t|excl',
    plain:
      'le|la|les|de|du|des|d|l|à|au|votre|notre|en|facture|commande|montant|total|payer|régler|est|et|général|s élève|pour|cette|dû|ce jour|euros|euro|frais|port|immédiatement|un|une',
  },
  titles: {
    invoice:
      'facture|facture d acompte|facture de solde|facture de vente|facture client|note d honoraires|quittance de loyer|facture électronique',
    reminder: 'rappel de paiement|relance|mise en demeure',
    credit: 'avoir|facture d’avoir|note de crédit|facture d annulation|note d avoir|remboursement',
    quote: 'devis|offre|offre de prix|bon de commande|estimation|soumission',
    receipt:
      'reçu|quittance|ticket|reçu de paiement|ticket de caisse|confirmation de paiement|paiement reçu|reçu de vente|merci pour votre paiement|preuve de paiement|justificatif de paiement',
    list: 'factures|mes factures|toutes les factures|liste des factures|historique des paiements|relevé de compte|relevé|historique des factures|commandes|mes commandes|factures impayées|transactions|état de compte',
  },
  paidLines:
    'payé|payée|acquittée|réglée|facture acquittée|facture payée|acquitté|réglé|facture réglée|paiement effectué|paiement reçu|soldée|cette facture est payée|cette facture a été payée|cette facture a été réglée|rien à payer|statut payée|statut payé|entièrement payée|payée le|réglée le|pour acquit',
  months:
    'janvier janv|février févr fev|mars mar|avril avr|mai|juin|juillet juil|août aout aou|septembre sept|octobre oct|novembre nov|décembre déc',
};
