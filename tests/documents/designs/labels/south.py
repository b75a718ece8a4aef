"""Spanish, Italian, Portuguese and Polish labels."""

from __future__ import annotations

LABELS: dict[str, dict[str, str]] = {
    "es": {
        "invoice": "Factura",
        "credit": "Factura rectificativa|Nota de crédito|Abono|Factura de abono",
        "number": "Número de factura|Factura nº|Nº de factura|Factura Nº|N.º de factura|Número|Factura|"
        "Factura #|Nº Factura|"
        "Núm. factura|Factura N.º",
        "credit_number": "Número de abono|Nota de crédito nº|Nº de abono|Abono nº|Factura rectificativa nº",
        "date": "Fecha de factura|Fecha|Fecha de emisión|Fecha factura|Fecha de la factura|Fecha de expedición|"
        "Emitida el|"
        "Fecha emisión",
        "due": "Fecha de vencimiento|Vencimiento|Fecha vencimiento|Vence el|Fecha límite de pago|Pagar antes del|"
        "Fecha de pago|Vence",
        "terms": "Condiciones de pago|Términos de pago|Condiciones|Términos",
        "po": "Número de pedido|Nº de pedido|Pedido|Orden de compra|Su pedido|Pedido nº|N.º de orden|Nº pedido",
        "reference": "Referencia|Ref.|Su referencia|Nuestra referencia",
        "customer_no": "Nº de cliente|Código de cliente|Cliente nº|Número de cliente",
        "bill_to": "Facturar a|Cliente|Facturado a|Datos del cliente|Destinatario|Dirección de facturación|Para|A",
        "from": "Emisor|De|Datos del emisor|Vendedor|Proveedor|Emitido por|Remitente",
        "ship_to": "Dirección de envío|Enviar a|Dirección de entrega|Entregar a",
        "description": "Descripción|Concepto|Artículo|Producto|Producto / Servicio|Detalle|Servicio|"
        "Nombre del producto|"
        "Conceptos",
        "code": "Referencia|Código|Ref.|Cód.|SKU|Código artículo",
        "quantity": "Cantidad|Cant.|Uds.|Horas|Unidades|Cant",
        "unit": "Unidad|Ud.|U. medida",
        "price": "Precio unitario|Precio|P. unitario|Precio ud.|Coste unitario|Precio unidad|Tarifa|P. Unit.|"
        "Precio unit.|"
        "Costo unitario",
        "discount": "Descuento|Dto.|Dto. %|% Dto.|Desc.",
        "tax_column": "IVA|IVA %|% IVA|Impuesto|Impuestos|Tipo IVA|Tasa de IVA",
        "tax_amount_column": "Importe IVA|Cuota IVA|Total IVA",
        "amount": "Importe|Total|Subtotal|Importe neto|Total línea|Precio total|Neto|Total neto|Total de línea|"
        "Importe total",
        "gross": "Total con IVA|Importe con IVA",
        "position": "#|Nº|Pos.",
        "subtotal": "Subtotal|Base imponible|Total neto|Importe neto|Neto|Total sin IVA|"
        "Total antes de impuestos|Total sin impuestos|"
        "Total base imponible|Importe sin IVA|Base Imponible|Suma",
        "discount_sum": "Descuento|Total descuento|Total descuentos|Descuentos",
        "shipping": "Gastos de envío|Envío|Portes|Transporte|Costes de envío",
        "tax": "IVA|Cuota IVA|Total IVA|Impuestos|Impuesto|Importe IVA|I.V.A.|Total impuestos",
        "total": "Total|Total factura|Importe total|Total a pagar|TOTAL|Total con IVA|Total IVA incluido|Total general|"
        "Total (IVA incluido)|Monto total|Total impuestos incluidos",
        "paid": "Pagado|Importe pagado|Pagado a la fecha|Anticipo|Total pagado|A cuenta|Pagos",
        "balance": "Saldo pendiente|Importe pendiente|Pendiente de pago|Saldo|Pendiente|Importe adeudado|"
        "Cantidad a pagar|"
        "Saldo adeudado",
        "phone": "Tel.|Teléfono|Tfno.",
        "email": "Email|Correo electrónico|E-mail",
        "bank": "Datos bancarios|Banco|Cuenta bancaria|Datos de pago",
        "account": "Nº de cuenta|Cuenta",
        "notes": "Notas|Observaciones|Términos y condiciones",
        "thanks": "Gracias por su confianza.|Gracias por su compra.",
        "page": "Página {n} de {m}|Página {n}/{m}|{n} / {m}",
        "net_days": "{n} días|Neto {n} días|Pago a {n} días",
        "reverse": "Inversión del sujeto pasivo.",
        "exempt": "Operación exenta de IVA.",
        "units": "ud|h|uds|kg|caja|día",
        "delivery": "Fecha de entrega|Fecha de pedido|Fecha de operación",
        "sentence": "Rogamos el pago de {total} antes del {due} indicando {number}.|Factura {number} de fecha {date}",
        "status": "Pendiente|Enviada|Pagada",
        "attention": "A la atención de",
        "method": "Forma de pago",
        "salesperson": "Comercial",
        "bank_transfer": "Transferencia bancaria",
    },
    "it": {
        "invoice": "Fattura",
        "credit": "Nota di credito|Nota di accredito",
        "number": "Numero fattura|Fattura n.|N. fattura|Fattura nr.|Fattura n°|Numero|Fattura N.|Numero della fattura|"
        "Nr. fattura|Fattura #|Fattura|Numero documento",
        "credit_number": "Numero nota di credito|Nota di credito n.|N. nota di credito|Nota di credito nr.",
        "date": "Data fattura|Data|Data di emissione|Data della fattura|Data emissione|Data documento|Emessa il|"
        "Data di fatturazione",
        "due": "Scadenza|Data di scadenza|Data scadenza|Da pagare entro|Scadenza pagamento|Pagare entro|Entro il|"
        "Scadenza fattura",
        "terms": "Condizioni di pagamento|Termini di pagamento|Termini|Modalità di pagamento",
        "po": "Numero ordine|N. ordine|Ordine di acquisto|Vostro ordine|Ordine n.|Numero d'ordine|Rif. ordine",
        "reference": "Riferimento|Rif.|Vostro riferimento|Ns. riferimento",
        "customer_no": "Codice cliente|Cod. cliente|Cliente n.|Numero cliente",
        "bill_to": "Fatturare a|Cliente|Destinatario|Intestatario|Spett.le|Fattura a|Fatturato a|"
        "Indirizzo di fatturazione|A|"
        "Intestato a",
        "from": "Da|Emittente|Mittente|Fornitore|Venditore|Cedente/prestatore|Emessa da",
        "ship_to": "Indirizzo di spedizione|Spedire a|Destinazione merce|Indirizzo di consegna",
        "description": "Descrizione|Articolo|Prodotto|Servizio|Voce|Prodotto / Servizio|Prestazione|"
        "Descrizione prodotto|"
        "Descrizione articolo",
        "code": "Codice|Cod.|Articolo|Cod. articolo|Riferimento|SKU",
        "quantity": "Quantità|Q.tà|Qtà|Ore|Q.ta",
        "unit": "U.M.|Unità|UM|Unità di misura",
        "price": "Prezzo unitario|Prezzo|Prezzo unit.|P. unitario|Costo unitario|Tariffa|Importo unitario|Prezzo un.",
        "discount": "Sconto|Sconto %|Sc. %|% Sconto",
        "tax_column": "IVA|IVA %|% IVA|Aliquota|Aliquota IVA|Imposta|Imposte|Tassa",
        "tax_amount_column": "Importo IVA|Imposta",
        "amount": "Importo|Totale|Prezzo totale|Totale riga|Imponibile|Importo netto|Totale netto|Subtotale|"
        "Netto|Totale linea",
        "gross": "Totale ivato|Totale IVA inclusa|Importo lordo",
        "position": "#|N.|Pos.|Riga",
        "subtotal": "Imponibile|Subtotale|Totale imponibile|Totale netto|Totale parziale|Totale IVA esclusa|"
        "Importo netto|"
        "Sub totale|Totale senza IVA|Netto|Totale (IVA esclusa)|Totale tasse escluse",
        "discount_sum": "Sconto|Totale sconto|Sconti|Sconto totale",
        "shipping": "Spese di spedizione|Spedizione|Trasporto|Spese di trasporto|Costi di spedizione",
        "tax": "IVA|Totale IVA|Importo IVA|Imposta|Totale imposta|Imposte|I.V.A.|Totale imposte|Tasse",
        "total": "Totale|Totale fattura|Totale documento|Importo totale|Totale da pagare|Totale IVA inclusa|"
        "Totale generale|"
        "Totale ivato|Totale complessivo|Netto a pagare|Totale (IVA inclusa)|Totale dovuto",
        "paid": "Pagato|Acconto|Importo pagato|Già pagato|Pagato finora|Totale pagato",
        "balance": "Saldo dovuto|Importo dovuto|Saldo|Residuo da pagare|Da saldare|Rimanente da pagare|"
        "Rimanente|Da pagare",
        "phone": "Tel.|Telefono|Tel",
        "email": "Email|E-mail|Posta elettronica",
        "bank": "Coordinate bancarie|Banca|Dati bancari|Dati per il pagamento",
        "account": "Conto corrente|C/C",
        "notes": "Note|Annotazioni|Termini e condizioni",
        "thanks": "Grazie per la fiducia.|Grazie per il vostro ordine.",
        "page": "Pagina {n} di {m}|Pag. {n}/{m}|{n} / {m}",
        "net_days": "{n} giorni|{n} gg data fattura|Netto {n} giorni|Pagamento a {n} giorni",
        "reverse": "Inversione contabile.",
        "exempt": "Operazione esente IVA.",
        "units": "pz|h|nr|kg|conf|ore|giorno",
        "delivery": "Data di consegna|Data ordine|Data consegna",
        "sentence": "Si prega di versare {total} entro il {due} indicando {number}.|Fattura n. {number} del {date}",
        "status": "Da pagare|Inviata|Pagata",
        "attention": "Alla c.a. di",
        "method": "Metodo di pagamento",
        "salesperson": "Agente",
        "bank_transfer": "Bonifico bancario",
    },
    "pt": {
        "invoice": "Fatura|Factura",
        "credit": "Nota de Crédito|Nota de crédito",
        "number": "Número da fatura|Fatura n.º|Fatura nº|Nº da fatura|Nº Fatura|Número|N.º fatura|Fatura #|Fatura|"
        "Número da Fatura|Fatura Nº",
        "credit_number": "Nota de crédito n.º|Número da nota de crédito|Nota de crédito nº",
        "date": "Data da fatura|Data|Data de emissão|Data da Fatura|Data emissão|Data fatura|Emitido em|Emitida em",
        "due": "Data de vencimento|Vencimento|Data vencimento|Vence em|Data limite de pagamento|Pagar até|"
        "Data de Vencimento|"
        "Data limite",
        "terms": "Condições de pagamento|Termos de pagamento|Cond. pagamento|Condições",
        "po": "Encomenda n.º|N.º de encomenda|Número da encomenda|Ordem de compra|V/ encomenda|"
        "Núm. ordem de compra|Pedido",
        "reference": "Referência|Ref.|Vossa referência|Nossa referência",
        "customer_no": "Cliente n.º|N.º cliente|Código cliente|Número de cliente",
        "bill_to": "Faturar a|Cliente|Faturado a|Exmo.(s) Sr.(s)|Para|Adquirente|Destinatário|Morada de faturação|"
        "Dados do cliente",
        "from": "De|Emitente|Vendedor|Fornecedor|Prestador|Emitido por",
        "ship_to": "Morada de entrega|Enviar para|Local de entrega|Endereço de entrega",
        "description": "Descrição|Designação|Artigo|Produto|Serviço|Produto / Serviço|Item|Descrição do produto",
        "code": "Código|Ref.|Referência|Cód.|Artigo|SKU",
        "quantity": "Quantidade|Qtd.|Qtd|Horas|Quant.|Qde.",
        "unit": "Unidade|Un.|Unid.|UN",
        "price": "Preço unitário|Preço|P. unitário|Preço unit.|Pr. unitário|Valor unitário|Custo unitário|"
        "Preço Un.|Tarifa",
        "discount": "Desconto|Desc.|Desc. %|% Desc.|Desc %",
        "tax_column": "IVA|IVA %|Taxa IVA|Imposto|Taxa|% IVA|Impostos|Taxa de IVA",
        "tax_amount_column": "Valor IVA|Montante IVA|Total IVA",
        "amount": "Total|Valor|Montante|Subtotal|Total líquido|Valor total|Preço total|Total da linha|"
        "Total s/ IVA|Valor líquido",
        "gross": "Total c/ IVA|Total com IVA",
        "position": "#|N.º|Pos.",
        "subtotal": "Subtotal|Total ilíquido|Total sem IVA|Base tributável|Valor líquido|Total líquido|"
        "Incidência|Sub-total|"
        "Total s/ IVA|Montante sem IVA|Total sem impostos",
        "discount_sum": "Desconto|Total desconto|Descontos|Desconto total",
        "shipping": "Portes de envio|Portes|Envio|Despesas de envio|Transporte|Custos de envio",
        "tax": "IVA|Total IVA|Valor IVA|Imposto|Impostos|Valor do IVA|Total de IVA|Total Impostos",
        "total": "Total|Total a pagar|Valor total|Total da fatura|Total com IVA|Total geral|Total documento|"
        "Montante total|"
        "Total c/ IVA|TOTAL|Valor a pagar|Total do documento",
        "paid": "Pago|Valor pago|Já pago|Pago até à data|Adiantamento|Montante pago|Total pago",
        "balance": "Valor em dívida|Saldo|Saldo devedor|Valor em aberto|Montante em dívida|Em dívida|Saldo em dívida",
        "phone": "Tel.|Telefone|Telef.",
        "email": "Email|E-mail|Correio eletrónico",
        "bank": "Dados bancários|Banco|Dados para pagamento|Conta bancária",
        "account": "Conta|N.º de conta",
        "notes": "Notas|Observações|Termos e condições",
        "thanks": "Obrigado pela preferência.|Agradecemos a sua confiança.",
        "page": "Página {n} de {m}|Pág. {n}/{m}|{n} / {m}",
        "net_days": "{n} dias|Pagamento a {n} dias|Líquido {n} dias|Pronto pagamento a {n} dias",
        "reverse": "IVA - autoliquidação.",
        "exempt": "Isento de IVA.",
        "units": "un|h|uni|kg|cx|dia",
        "delivery": "Data de entrega|Data da encomenda|Data de envio",
        "sentence": "Agradecemos o pagamento de {total} até {due} indicando {number}.|Fatura {number} de {date}",
        "status": "Por pagar|Enviada|Paga",
        "attention": "A/C",
        "method": "Método de pagamento",
        "salesperson": "Comercial",
        "bank_transfer": "Transferência bancária",
    },
    "pl": {
        "invoice": "Faktura|Faktura VAT",
        "credit": "Faktura korygująca|Nota kredytowa|Korekta faktury",
        "number": "Numer faktury|Nr faktury|Faktura nr|Faktura VAT nr|Numer|Nr|Faktura numer|Faktura #|Faktura",
        "credit_number": "Numer korekty|Nota kredytowa nr|Faktura korygująca nr|Nr korekty",
        "date": "Data wystawienia|Data faktury|Data|Wystawiono dnia|Data wystawienia faktury|Wystawiono",
        "due": "Termin płatności|Data płatności|Termin zapłaty|Płatne do|Zapłata do|Data wymagalności|Do zapłaty do",
        "terms": "Warunki płatności|Sposób płatności|Warunki",
        "po": "Numer zamówienia|Nr zamówienia|Zamówienie nr|Zamówienie|Zamówienie klienta|Numer zamówienia klienta",
        "reference": "Referencja|Nr ref.|Numer referencyjny",
        "customer_no": "Numer klienta|Nr klienta|Kod klienta",
        "bill_to": "Nabywca|Klient|Odbiorca|Kupujący|Dane klienta|Faktura dla|Płatnik|Dane nabywcy",
        "from": "Sprzedawca|Wystawca|Od|Dostawca|Sprzedający|Wystawiający|Dane sprzedawcy",
        "ship_to": "Adres dostawy|Miejsce dostawy|Wysyłka do|Adres wysyłki",
        "description": "Opis|Nazwa|Nazwa towaru lub usługi|Nazwa towaru / usługi|Produkt|Usługa|Towar / usługa|Pozycja|"
        "Nazwa produktu|Artykuł",
        "code": "Kod|Kod produktu|Indeks|SKU|Symbol|Nr artykułu",
        "quantity": "Ilość|Godziny|Liczba|Il.",
        "unit": "J.m.|Jm|Jednostka|Jedn.",
        "price": "Cena netto|Cena jednostkowa|Cena|Cena jedn. netto|Cena jedn.|Cena jednostkowa netto|Stawka|"
        "Koszt jednostkowy",
        "discount": "Rabat|Rabat %|Upust|Upust %",
        "tax_column": "VAT|VAT %|Stawka VAT|Podatek|Stawka|% VAT",
        "tax_amount_column": "Kwota VAT|Wartość VAT|Podatek VAT",
        "amount": "Wartość netto|Kwota|Wartość|Razem|Suma|Netto|Kwota netto|Suma netto|Razem netto|"
        "Suma częściowa|Łącznie",
        "gross": "Wartość brutto|Brutto|Kwota brutto",
        "position": "Lp.|L.p.|#|Nr|Poz.",
        "subtotal": "Razem netto|Suma netto|Wartość netto|Suma częściowa|Netto|Kwota netto|Razem (netto)|"
        "Łącznie netto|Podsuma",
        "discount_sum": "Rabat|Upust|Łączny rabat",
        "shipping": "Koszt wysyłki|Wysyłka|Dostawa|Koszty dostawy|Przesyłka|Transport",
        "tax": "VAT|Podatek VAT|Kwota VAT|Razem VAT|Podatek|Suma VAT|Kwota podatku|Podatki",
        "total": "Do zapłaty|Razem|Razem brutto|Suma brutto|Razem do zapłaty|Wartość brutto|Suma|"
        "Kwota do zapłaty|Łącznie|"
        "Ogółem|Kwota brutto|Suma całkowita|Łącznie do zapłaty",
        "paid": "Zapłacono|Zapłacona kwota|Wpłacono|Zaliczka|Opłacono|Wpłaty",
        "balance": "Pozostało do zapłaty|Saldo|Do dopłaty|Kwota należna|Pozostaje do zapłaty|Należność",
        "phone": "Tel.|Telefon|tel.",
        "email": "E-mail|Email|e-mail",
        "bank": "Bank|Dane do płatności|Rachunek bankowy|Dane bankowe",
        "account": "Nr konta|Numer konta",
        "notes": "Uwagi|Notatki|Warunki",
        "thanks": "Dziękujemy za współpracę.|Dziękujemy za zakupy.",
        "page": "Strona {n} z {m}|Str. {n}/{m}|{n} / {m}",
        "net_days": "{n} dni|{n} dni netto|Płatność w ciągu {n} dni|Przelew {n} dni",
        "reverse": "Odwrotne obciążenie.",
        "exempt": "Zwolnienie z VAT.",
        "units": "szt.|godz.|szt|kg|usł.|op.",
        "delivery": "Data sprzedaży|Data dostawy|Data zamówienia",
        "sentence": "Prosimy o wpłatę {total} do {due} z podaniem {number}.|Faktura {number} z dnia {date}",
        "status": "Nieopłacona|Wysłana|Opłacona",
        "attention": "Do rąk",
        "method": "Metoda płatności",
        "salesperson": "Sprzedawca",
        "bank_transfer": "Przelew",
    },
}
