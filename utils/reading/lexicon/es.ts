import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  language: 'es',
  names: { invoice: 'Factura', quote: 'Presupuesto', credit: 'Factura rectificativa' },
  parts: {
    invoice: 'factura|fra|documento|comprobante|recibo|boleta',
    order: 'pedido|orden|orden de compra|reserva',
    number: 'número|nº|no|n o|num|núm|n|nro|#|id|folio|código|referencia',
    date: 'fecha',
    of: 'de|de la|del|de emisión',
  },
  labels: {
    due: 'importe pendiente|saldo pendiente|pendiente de pago|saldo|importe adeudado|total pendiente|total adeudado|pendiente|monto pendiente|saldo deudor|importe debido|saldo a pagar|monto adeudado|importe pendiente de pago|saldo actual|saldo restante|restante|importe restante|resta por pagar|por pagar|adeudo|total pendiente de pago|deuda total|saldo total|importe vencido total|deuda pendiente',
    payable:
      'a pagar|total a pagar|importe a pagar|líquido a percibir|importe líquido|monto a pagar|líquido a pagar|neto a pagar|total líquido|líquido|valor a pagar|cantidad a pagar|a abonar|importe a abonar|total neto a pagar|a ingresar|importe de pago|total a abonar|total a percibir|a percibir|total a cobrar|a cobrar|total a ingresar|total recibo',
    grand_total:
      'importe total|total factura|total general|importe total factura|monto total|total de la factura|importe de la factura|total iva incluido|total con impuestos|precio total|total pedido|total del pedido|valor total|importe bruto|gran total|total bruto|suma total|total final|importe factura|importe total de la factura|cantidad total|importe facturado|total documento|total presupuesto|total a facturar',
    total: 'total|totales|suma',
    amount: 'importe|monto|precio|cantidad total|valor',
    subtotal:
      'subtotal|sub total|base imponible|importe neto|total neto|neto|total bruto sin iva|suma y sigue|total base imponible|base|total bi|valor neto|importe base|suma base|total antes de impuestos|total líneas|importe sin iva|base imponible total|neto gravado|total gravado|monto neto|total artículos|bases',
    tax: 'imp|iva|cuota iva|importe iva|impuestos|igic|total iva|cuota|impuesto|total impuestos|recargo de equivalencia|itbis|igv|cuota de iva|impuesto sobre el valor añadido|tasa turística|isv|ieps|itbms|ice|iibb|iva total|impuesto total|cuotas',
    shipping:
      'envío|gastos de envío|portes|transporte|recargo|recargos|gastos|manipulación|gastos de gestión|redondeo|suplidos|suplementos|coste de envío|entrega|flete|propina|servicio|cargos|otros cargos|gastos de transporte|costo de envío|embalaje|cargo por servicio|otros gastos|intereses',
    discount:
      'iva retenido|isr retenido|descuento|descuentos|retención|retención irpf|irpf|retenciones|total descuento|total descuentos|dto|bonificación|cupón|rebaja|retención i r p f|descuento pronto pago|importe retención|vale|total retención|ret irpf|retención de irpf|rappel|retenciones totales|total retenciones',
    paid: 'pagado|ya pagado|anticipo|importe pagado|a cuenta|entrega a cuenta|pagos|pago|abonado|monto pagado|total pagado|pago recibido|pagos recibidos|depósito|señal|anticipos|entregado a cuenta|ya abonado|cobrado|pago a cuenta|pagos a cuenta|crédito|reserva pagada|fianza pagada|adelanto|enganche|abono|abonos|pago parcial|seña|importe abonado',
    number:
      'número #|factura|número|factura simplificada|presupuesto nº|número de presupuesto|serie y número|número de cotización|nº presupuesto',
    order_number: 'localizador|pedido|número de albarán|albarán|orden',
    issue_date:
      'fecha de emisión|fecha|fecha de expedición|fecha emisión|fecha expedición|fecha de facturación|emitida el|emitido el|creada|creado|creada el|expedida el|fecha pedido|fecha de creación|fecha presupuesto',
    due_date:
      'fecha de vencimiento|vencimiento|vence el|pagar antes de|fecha vencimiento|vence|fecha límite de pago|fecha límite|a pagar antes del|pagar antes del|vencimientos|fecha de pago|fecha tope|válido hasta|fecha vto|vto|pago antes del|fecha de vto|paguese antes de|fecha máxima de pago|fecha límite pago|último día de pago|fecha de vto para el pago|fecha de vencimiento para el pago|f vencimiento|límite de pago|fecha de cargo',
    customer:
      'recibido de|recibí de|facturar a|facturado a|cliente|datos del cliente|destinatario|datos cliente|dirección de facturación|comprador|receptor|adquirente|nombre del cliente|cliente nombre|factura a|para|señor|señores|datos de facturación|a nombre de|a|datos del comprador|arrendatario|huésped|emitida a|titular|nombre cliente|información del cliente|información cliente|paciente',
    seller:
      'emisor|compañía|vendedor|proveedor|datos del emisor|de|empresa|datos de la empresa|datos del proveedor|prestador|arrendador|emitida por|datos emisor|emitido por|vendido por|facturado por|acreedor',
    name: 'nombre|razón social|nombre fiscal|empresa nombre|denominación|denominación social|nombre o razón social|nombre completo|nombre comercial|nombre empresa|nombre razón social',
    holder: 'titular de la cuenta|beneficiario|titular cuenta|a favor de',
    reference:
      'referencia de pago|referencia|concepto de pago|referencia del pago|concepto de la transferencia|concepto transferencia|referencia de transferencia|referencia bancaria',
    iban: 'iban|cuenta iban|número de cuenta iban|cuenta bancaria|número de cuenta|nº cuenta|cuenta|c c|ccc',
    currency:
      'moneda|divisa|moneda de facturación|tipo de moneda|importes en|precios en|todos los importes en|moneda de pago',
    item: 'cantidad|precio unitario|descripción|concepto|artículo|artículos|ud|uds|unidades|precio ud|conceptos|cant|producto|servicio|p unitario|unidad|detalle|horas|precio u|p unit|tarifa|importe unitario|dto %|código artículo|productos|p u|clave|valor unitario',
    other:
      'código de cliente|documento de origen|para mí|pago mínimo|importe mínimo|saldo anterior|saldo inicial|tipo de cambio|tasa de cambio|tipo iva|tipo de iva|% iva|recargo por mora|interés de demora|mora|ahorro|usted ahorra|ahorras|número de cliente|nº cliente|código cliente|id cliente|nif|cif|dni|nit|rfc|rut|ruc|cuit|nif cif|c i f|n i f|nie|teléfono|tel|tfno|móvil|fax|correo|correo electrónico|email|e mail|web|página web|banco|bic|swift|clabe|forma de pago|método de pago|condiciones de pago|medio de pago|términos|su referencia|nuestra referencia|ref cliente|proyecto|contrato|número de contrato|nº contrato|fecha de entrega|dirección de entrega|dirección de envío|enviar a|periodo|periodo de facturación|carrito|cesta|mi cesta|importe en letra|importe en letras|cantidad con letra|son|observaciones|notas|nota|estado|página|asunto|dirección|ciudad|código postal|país|provincia|cp|reembolso|reembolsado|factura original|factura rectificada|número de artículos|total unidades|total artículos cantidad|precio anterior|antes|al mes|por mes|próximo pago|próxima factura|crédito disponible|límite de crédito|base imponible iva|consumo|lectura|entrada|salida|habitación|uso cfdi|régimen fiscal|folio fiscal|cae|timbre|domicilio|importe después del vencimiento|segundo vencimiento|deuda anterior',
  },
  around: {
    tax: 'iva|impuesto|impuestos|igic|i v a',
    with: 'incluido|incluidos|incluida|con|inc|incl|bruto|inclusive',
    without: 'sin|excluido|excl|neto|antes|más|excluidos',
    plain:
      'el|la|los|las|de|del|su|en|a|al|factura|pedido|importe|total|pagar|es|y|este|esta|por|para|ahora|final|euros|moneda|general|dólares|pesos|presente|monto|orden|asciende|un|s',
  },
  titles: {
    invoice:
      'factura|factura simplificada|factura de venta|factura comercial|recibo de alquiler|factura electrónica|minuta',
    reminder: 'recordatorio de pago',
    credit: 'factura rectificativa|nota de crédito|abono|factura de abono|nota de abono|devolución|nota crédito',
    quote: 'presupuesto|cotización|oferta|orden de compra|estimado|propuesta',
    receipt:
      'recibo|ticket|recibo de pago|comprobante de pago|justificante de pago|confirmación de pago|pago recibido|gracias por su pago|gracias por tu pago|recibo de caja',
    list: 'facturas|mis facturas|todas las facturas|lista de facturas|listado de facturas|historial de pagos|estado de cuenta|extracto|historial de facturas|pedidos|mis pedidos|facturas pendientes|movimientos|transacciones|facturas emitidas',
  },
  paidLines:
    'pagado|pagada|factura pagada|cobrada|abonada|liquidada|pago recibido|pago completado|pago realizado|cobrado|esta factura ha sido pagada|esta factura está pagada|totalmente pagada|estado pagada|estado pagado|saldada|pagada el|nada que pagar|cancelado con éxito',
  months:
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre sep sept setiembre set|octubre oct|noviembre nov|diciembre dic',
};
