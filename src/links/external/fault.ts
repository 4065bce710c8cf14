import type { Fault } from './verdict.ts';

/** What is known of a request when it fails. */
export interface Failure {
  error: unknown;
  /** Whether the time was over. */
  isLate: boolean;
  /** Whether the server had taken the connection. */
  isConnected: boolean;
}

/** The system's and Node's error codes, by what they mean here. */
const BY_CODE: readonly (readonly [codes: RegExp, fault: Fault])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_\w+|ESERVFAIL|EBADNAME)$/, 'dns'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^ETIMEDOUT$/, 'no-connection'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/, 'reset'],
  [/^HPE_/, 'protocol'],
  // OpenSSL's names of what is wrong with a certificate have no common beginning.
  [/^(?:EPROTO|ERR_(?:TLS|SSL|OSSL)_)|CERT|SIGNATURE|ISSUER|CRL|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)/, 'tls'],
];

/** The code of an error; its name where it has none. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** The kind of fault and the code it goes by. */
export function faultOf({ error, isLate, isConnected }: Failure): { fault: Fault; detail: string } {
  if (isLate) return { fault: isConnected ? 'no-answer' : 'no-connection', detail: 'timeout' };
  const detail = codeOf(error);
  return { fault: BY_CODE.find(([codes]) => codes.test(detail))?.[1] ?? 'network', detail };
}
