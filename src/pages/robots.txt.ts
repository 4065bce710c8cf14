import type { APIRoute } from 'astro';
import { SITEMAP_ADDRESS, withBase } from '../document/addresses.ts';
import { robotsTxt } from '../seo/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsTxt(new URL(withBase(import.meta.env.BASE_URL, SITEMAP_ADDRESS), site).href), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
