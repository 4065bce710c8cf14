import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A key and a certificate in PEM, as a TLS server takes them. */
export interface Certified {
  key: string;
  cert: string;
}

/** One DER element (X.690): its tag, its length, what it holds. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  // In as few bytes as it takes: browsers read no others.
  const digits = content.length.toString(16);
  const length = Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = oid('550403');
const SUBJECT_ALT_NAME = oid('551d11');

/** As UTCTime, which RFC 5280 (section 4.1.2.5) asks for before 2050 and browsers insist on. */
function time(date: Date): Buffer {
  return der(
    0x17,
    Buffer.from(
      `${date
        .toISOString()
        .slice(2)
        .replace(/[-:T]|\..*/g, '')}Z`,
    ),
  );
}

function name(host: string): Buffer {
  return sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(host)))));
}

/** The names a certificate is for: as DNS names, and the one loopback address. */
function altNames(host: string): Buffer {
  const names = sequence(der(0x82, Buffer.from(host)), der(0x87, Buffer.from([127, 0, 0, 1])));
  return der(0xa3, sequence(sequence(SUBJECT_ALT_NAME, der(0x04, names))));
}

function toBeSigned(host: string, until: Date, publicKey: KeyObject): Buffer {
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(7)]));
  const from = new Date(until.getTime() - 2 * 365 * 86_400_000);
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const parts = [version, serial, ECDSA_WITH_SHA256, name(host), sequence(time(from), time(until)), name(host)];
  return sequence(...parts, key, altNames(host));
}

/**
 * Makes a key and a certificate (X.509 v3, ECDSA) that is signed by itself, for one name and 127.0.0.1. Node can make
 * keys but no certificates, and no private key is to lie in the repository.
 * @param until when it ends; it is valid for two years before.
 */
export function selfSigned(host: string, until: Date = new Date(Date.now() + 86_400_000)): Certified {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const body = toBeSigned(host, until, pair.publicKey);
  const signature = sign('sha256', body, pair.privateKey);
  const cert = sequence(body, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature)).toString('base64');
  const lines = cert.replace(/.{64}/g, '$&\n');
  return {
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
