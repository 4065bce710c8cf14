import { z } from 'astro/zod';

/** Why an address gave no answer at all, or none that says anything about the page. */
export const FAULTS = [
  /** The name is not known. */
  'dns',
  /** Nothing listens there. */
  'refused',
  /** Nobody took the connection in time. */
  'no-connection',
  /** The connection was taken, and nothing was said in time. */
  'no-answer',
  /** The connection was cut. */
  'reset',
  /** The certificate is not to be trusted, or there is no TLS there. */
  'tls',
  /** What was said is no HTTP. */
  'protocol',
  /** The server says that it is broken: 5xx. */
  'server-error',
  /** The whole way took longer than one address may. */
  'too-slow',
  /** Any other fault on the way. */
  'network',
] as const;

export type Fault = (typeof FAULTS)[number];

/** An address of what was asked: no name and password are kept, nor believed of what another version kept. */
const asked = z.url().refine((address) => !/^https?:\/\/[^/]*@/.test(address));

/** What is known of an external address after it was asked. Data only: words are `verdict-text.ts`. */
export const verdictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ok') }),
  /** It answers, and permanent redirects lead to it: `to` is what to write instead. */
  z.object({ kind: z.literal('moved'), to: asked }),
  /** 404 or 410. `at`: where the answer came from, after redirects. */
  z.object({ kind: z.literal('broken'), status: z.int(), at: asked }),
  /** Redirects in a circle; the last address is one of those before. */
  z.object({ kind: z.literal('loop'), through: z.array(asked).min(2) }),
  /** More than `count` redirects, after which nobody follows. */
  z.object({ kind: z.literal('too-many-redirects'), count: z.int() }),
  /** The server answers, but does not say to a program whether the page is there: 401, 403, 405, 999… */
  z.object({ kind: z.literal('refused'), status: z.int() }),
  /** The server asked for more time than we wait. */
  z.object({ kind: z.literal('busy'), status: z.int() }),
  /** It leads into a network that is not public, where nothing was asked. */
  z.object({ kind: z.literal('inside'), at: asked }),
  /** No answer. `detail`: the status or the error's code, for a search. */
  z.object({ kind: z.literal('unreachable'), fault: z.enum(FAULTS), detail: z.string() }),
]);

export type Verdict = z.infer<typeof verdictSchema>;
