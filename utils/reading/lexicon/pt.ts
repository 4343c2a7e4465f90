import type { Lexicon } from './lexicon.ts';

export const pt: Lexicon = {
  language: 'pt',
  names: { invoice: 'Fatura', quote: 'Orçamento', credit: 'Nota de crédito' },
  parts: {
    invoice: 'fatura|factura|aviso|nota fiscal|nf|nf e|documento|recibo|boleto|nota',
    order: 'encomenda|pedido|ordem de compra|reserva',
    number: 'número|nº|no|n|n o|num|núm|#|id|código|referência',
    date: 'data',
    of: 'da|do|de',
  },
  labels: {
    due: 'valor líquido da nota|valor líquido a pagar|valor líquido da fatura|valor em dívida|saldo devedor|valor devido|total em dívida|saldo|montante em dívida|em dívida|valor pendente|saldo pendente|total devido|montante devido|saldo em aberto|valor em aberto|em aberto|saldo restante|valor restante|falta pagar|restante|saldo a pagar|total em aberto|por liquidar|pendente|por pagar|valor em atraso total|dívida total|saldo total|saldo em dívida',
    payable:
      'total a pagar|valor a pagar|a pagar|montante a pagar|importância a pagar|total a liquidar|valor a liquidar|líquido a pagar|quantia a pagar|valor do pagamento|valor cobrado|valor do boleto|a liquidar|valor do documento|total líquido a pagar|valor da parcela|total a receber|valor a transferir|',
    grand_total:
      'valor total|total geral|total da fatura|total da factura|total do documento|montante total|total com iva|valor total da nota|total fatura|valor da fatura|preço total|total da encomenda|total do pedido|total documento|importância total|valor total da fatura|total global|total bruto|valor bruto|total final|soma total|total da nota|total iva incluído|valor da nota|quantia total|total c iva',
    total: 'total|totais|soma',
    amount: 'valor|montante|preço|importância|quantia',
    subtotal:
      'subtotal|sub total|total ilíquido|total líquido|valor líquido|total sem iva|base tributável|total de produtos|total dos produtos|líquido|base de incidência total|total mercadoria|valor dos produtos|valor dos serviços|total de serviços|incidência total|valor total dos produtos|total incidência|mercadoria|serviços total|iliquido',
    tax: 'iva|valor do iva|total iva|total do iva|imposto|impostos|total de impostos|icms|ipi|iss|issqn|valor do icms|valor do ipi|valor do iss|taxa turística|montante iva|taxas e impostos|imposto do selo|total impostos|pis|cofins|total imposto|valor iva',
    shipping:
      'portes|envio|custos de envio|frete|valor do frete|despesas de envio|transporte|taxa de entrega|entrega|despesas|outras despesas|arredondamento|portes de envio|seguro|valor do seguro|taxa de serviço|embalagem|encargos|taxas|gorjeta|acréscimos|juros|multa aplicada|custo de envio',
    discount:
      'desconto|descontos|retenção|retenção na fonte|total de descontos|desconto comercial|cupão|cupom|valor do desconto|retenção irs|abatimento|desconto financeiro|total desconto|total descontos|cupom de desconto|valor retido|irs retido|deduções',
    paid: 'pago|já pago|valor pago|adiantamento|sinal|pagamento|pagamentos|montante pago|total pago|pagamento recebido|adiantamentos|entrada|depósito|liquidado|recebido|crédito|pagamentos recebidos|valor já pago|valor adiantado|entrada paga|caução paga|valor recebido',
    number:
      'fatura|factura|fatura recibo|número|nota fiscal|nfs e|orçamento nº|número do orçamento|fatura simplificada|ft|fatura proforma nº',
    order_number: 'encomenda|pedido',
    issue_date:
      'data|data de emissão|data emissão|emitida em|emitido em|data de facturação|data de faturação|data da emissão|data de faturamento|data do pedido|data da encomenda|emissão|data de criação',
    due_date:
      'data de vencimento|vencimento|data vencimento|vence em|pagar até|data limite de pagamento|pagamento até|vence a|a pagar até|data limite|válido até|prazo de pagamento até|data de pagamento|vencimento em|pagável até|data do vencimento|liquidar até|limite de pagamento|pague até|prazo de pagamento',
    customer:
      'cliente|faturado a|faturar a|exmo sr|exmos srs|exmo s sr s|destinatário|adquirente|dados do cliente|morada de faturação|comprador|tomador|tomador de serviços|sacado|nome do cliente|pagador|dados cliente|endereço de cobrança|cobrar de|faturado para|cobrança para|para|exma sra|locatário|hóspede|endereço de faturamento|destinatário remetente|a|emitida para|informações do cliente|dados de cliente|informação do cliente|informações cliente|inquilino|cliente final|exmos senhores|utente',
    seller:
      'fornecedor|emitente|vendedor|prestador|prestador de serviços|empresa|dados do fornecedor|beneficiário cedente|emissor|de|cedente|emitida por|senhorio|vendido por|dados da empresa|dados do emitente',
    name: 'nome|razão social|nome fantasia|denominação social|nome da empresa|nome razão social|designação social|nome completo|firma|nome empresarial',
    holder: 'titular da conta|beneficiário|titular|favorecido|nome do titular',
    reference:
      'referência de pagamento|referência|referência multibanco|descritivo da transferência|referência do pagamento|ref multibanco|nosso número|descritivo',
    iban: 'iban|conta iban|nib|conta bancária',
    currency: 'moeda|divisa|moeda da fatura|valores em|preços em|todos os valores em|moeda do documento',
    item: 'quantidade|qtd|qtde|preço unitário|descrição|artigo|artigos|designação|unidade|un|produto|serviço|valor unitário|preço unit|item|itens|vl unit|descrição dos serviços|discriminação|discriminação dos serviços|qt|horas|pr unitário|p unitário|taxa iva|código produto|detalhes|unid|preço un',
    other:
      'parceiro|para mim|duplicado|triplicado|pagamento mínimo|valor mínimo|saldo anterior|saldo inicial|taxa de câmbio|câmbio|base|incidência|base de cálculo|base de incidência|base de cálculo do icms|taxa|taxa de iva|alíquota|multa|multa por atraso|juros de mora|poupa|poupança|economia|você economizou|número de cliente|nº cliente|código do cliente|nif|contribuinte|nº contribuinte|número de contribuinte|nipc|cnpj|cpf|inscrição estadual|inscrição municipal|telefone|tel|telemóvel|telef|celular|fax|e mail|email|correio eletrónico|site|website|banco|bic|swift|agência|conta|entidade|modo de pagamento|método de pagamento|forma de pagamento|condições de pagamento|meio de pagamento|vossa referência|nossa referência|v referência|sua referência|projeto|contrato|nº contrato|data de entrega|morada de entrega|endereço de entrega|local de entrega|período|período de faturação|carrinho|cesto|valor por extenso|por extenso|observações|notas|nota interna|estado|página|assunto|morada|endereço|cidade|código postal|cep|país|município|bairro|uf|reembolso|reembolsado|fatura original|documento de origem|número de itens|total de artigos|total de itens|quantidade total|preço antigo|por mês|próximo pagamento|próxima fatura|limite de crédito|crédito disponível|consumo|leitura|check in|atcud|chave de acesso|linha digitável|protocolo|valor após o vencimento|total aproximado de tributos|tributos aproximados',
  },
  around: {
    tax: 'iva|imposto|impostos|taxas|i v a',
    with: 'incluído|incluida|incluídos|com|bruto|inc|incl|inclui|incluindo',
    without: 'sem|excluído|líquido|excl|antes|mais',
    plain:
      'o|a|os|as|de|do|da|dos|seu|sua|em|no|na|fatura|factura|encomenda|pedido|valor|total|pagar|é|e|este|esta|para|agora|final|euros|reais|documento|nota|montante|geral|um|deste|desta',
  },
  titles: {
    invoice:
      'fatura|factura|fatura simplificada|nota fiscal|nota fiscal de serviço|nota fiscal eletrônica|boleto|cobrança|danfe|nota de débito',
    reminder: 'lembrete de pagamento',
    credit: 'nota de crédito|fatura de crédito|nota de devolução|devolução|estorno',
    quote: 'orçamento|cotação|proposta|proposta comercial|ordem de compra|pedido de compra',
    receipt:
      'recibo|fatura recibo|comprovante|comprovativo de pagamento|comprovante de pagamento|talão|confirmação de pagamento|pagamento recebido|obrigado pelo seu pagamento|recibo de pagamento|recibo verde',
    list: 'faturas|as minhas faturas|minhas faturas|todas as faturas|lista de faturas|extrato|extrato de conta|conta corrente|histórico de pagamentos|encomendas|pedidos|meus pedidos|notas fiscais|histórico de faturas|facturas|transações',
  },
  paidLines:
    'pago|paga|liquidada|liquidado|fatura paga|pagamento recebido|pagamento efetuado|pagamento concluído|quitado|quitada|esta fatura foi paga|esta fatura está paga|estado pago|status pago|totalmente paga|paga em|pago em|nada a pagar',
  months:
    'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
};
