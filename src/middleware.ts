import type { MiddlewareHandler } from 'astro';
import { policyFirst } from './content-policy.ts';

/** Puts the content policy of each page in front of everything that it rules; Astro writes it at the end of the head. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(policyFirst(await response.text()), response);
};
