import type { APIRoute } from 'astro';
import { llmsTxt } from '../copies/llms.ts';
import { withBase } from '../document/addresses.ts';
import { topicShelves } from '../guides/library.ts';
import { readLibrary } from '../guides/read-library.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = (address: string): string => new URL(withBase(import.meta.env.BASE_URL, address), site).href;
  return new Response(llmsTxt(topicShelves(await readLibrary()), absolute), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
