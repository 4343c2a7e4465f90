import { jsonResponse } from '../write-json.ts';

/** Code → HTTP status, English text, Dutch text. Statuses are those of the OpenAPI, texts of the error reference. */
const ERRORS = {
  404: [404, 'Not found', 'Niet gevonden'],
  1000: [404, 'Unknown error', 'Onbekende fout'],
  1001: [404, 'Invalid amount', 'Ongeldig bedrag'],
  1002: [404, 'Invalid currency', 'Ongeldige valuta'],
  1006: [404, 'Invalid transaction ID', 'Ongeldig transactie-ID'],
  1007: [404, 'Invalid IP address', 'Ongeldig IP-adres'],
  1008: [404, 'Invalid description', 'Ongeldige omschrijving'],
  1010: [404, 'Invalid variable', 'Ongeldige variabele'],
  1016: [404, 'Missing data', 'Ontbrekende gegevens'],
  1018: [404, 'Invalid country code', 'Ongeldige landcode'],
  1019: [410, 'Site is inactive', 'Website is inactief'],
  1023: [404, 'Gateway unavailable', 'Betaalmethode niet beschikbaar'],
  1027: [404, 'Cart amount must equal order amount', 'Bedrag van de winkelwagen wijkt af van het orderbedrag'],
  1029: [404, 'Item tax rate incorrect', 'Btw-tarief van artikel onjuist'],
  1031: [404, 'Item price incorrect', 'Prijs van artikel onjuist'],
  1032: [401, 'Invalid API key', 'Ongeldige API-sleutel'],
} as const satisfies Record<number, readonly [number, string, string]>;

export type ErrorCode = keyof typeof ERRORS;

/** How errors are to be told: the fault switches `successFalseOk` and `dutch`, or `?locale=nl…`, change it. */
export type ErrorManner = { readonly always200: boolean; readonly dutch: boolean };

/** The error envelope of the API. A blocked site gets `data: []`, as in the documented example. */
export function errorResponse(code: ErrorCode, manner: ErrorManner): Response {
  const [status, english, dutch] = ERRORS[code];
  const data = code === 1019 ? [] : {};
  const body = { success: false, data, error_code: code, error_info: manner.dutch ? dutch : english };
  return jsonResponse(body, manner.always200 ? 200 : status);
}

/** What GET and PATCH of some resources were recorded to answer: no code, no text. */
export function bareFailure(status = 200): Response {
  return jsonResponse({ success: false, data: {} }, status);
}

export function success(data: unknown): Response {
  return jsonResponse({ success: true, data });
}
