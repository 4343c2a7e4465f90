import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  language: 'es',
  labels: {
    due: 'importe pendiente|saldo pendiente|pendiente de pago|saldo|importe adeudado|total pendiente|total adeudado',
    payable: 'a pagar|total a pagar|importe a pagar|líquido a percibir|importe líquido',
    grand_total: 'importe total|total factura|total con iva|total iva incluido|total general|importe total factura',
    total: 'total',
    subtotal: 'subtotal|base imponible|total sin iva|importe neto|total neto',
    tax: 'iva|cuota iva|importe iva|impuestos|igic',
    discount: 'descuento|envío|gastos de envío',
    paid: 'pagado|ya pagado|anticipo|importe pagado|a cuenta',
    number:
      'número de factura|nº de factura|n.º de factura|nº factura|factura nº|factura n.º|factura no|factura número|factura #|factura|num. factura|número de pedido',
    issue_date: 'fecha de factura|fecha de emisión|fecha|fecha factura|fecha de expedición',
    due_date: 'fecha de vencimiento|vencimiento|vence el|pagar antes de',
    customer: 'facturar a|facturado a|cliente|datos del cliente|destinatario',
    seller: 'emisor|vendedor|proveedor',
    reference: 'referencia de pago|referencia|concepto de pago',
    iban: 'iban',
    currency: 'moneda|divisa',
    item: 'cantidad|precio|precio unitario|descripción|concepto|artículo|ud.|uds.',
  },
  invoice: 'Factura',
  invoiceTitles: 'factura',
  creditTitles: 'factura rectificativa|nota de crédito|abono',
  quoteTitles: 'presupuesto|cotización|factura proforma|proforma',
  paidLines: 'pagado|pagada|factura pagada|cobrada',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};
