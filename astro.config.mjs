import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { contentPlace } from './src/collections/content-dir.ts';
import { reloadOnContent } from './src/collections/reload.ts';
import { contentPolicy } from './src/content-policy.ts';
import { fontVariants } from './src/fonts.ts';
import { guardLocalRequests } from './src/local-requests.ts';
import { keepOldAddresses } from './src/redirects/keep-old-addresses.ts';
import { searchWhileWriting } from './src/search/index/search-while-writing.ts';
import { siteAddress } from './src/seo/site-address.ts';
import { site } from './src/site.ts';

const place = contentPlace(fileURLToPath(new URL('.', import.meta.url)));
const { origin, base } = siteAddress(process.env.SITE_URL);

/** What Vite's development server refuses by itself; our own list takes its place. */
const VITE_DENIES = ['.env', '.env.*', '*.{crt,pem,key,p12,pfx,cer,der}', '.npmrc', '.yarnrc.yml', '**/.git/**'];

/** A pattern for everything in a folder. No page asks for a file of the content folder by its path, and one may be a link. */
function pathPattern(dir) {
  return `${dir.replaceAll('\\', '/').replace(/[^\w/:.-]/g, '\\$&')}/**`;
}

export default defineConfig({
  site: origin,
  base,
  outDir: place.outDir,
  cacheDir: place.cacheDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default 'jsx' eats the space between two inline elements, which in Vietnamese glues words.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    server: {
      // What a link in the content folder leads to may lie outside, or lead round in a circle.
      watch: { followSymlinks: false },
      fs: { deny: [...VITE_DENIES, pathPattern(place.dir)] },
    },
  },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    guardLocalRequests(),
    reloadOnContent(place.dir),
    searchWhileWriting(place.dir, base),
    keepOldAddresses(place.dir, { origin, base }),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: fontVariants },
    },
  ],
  security: {
    csp: contentPolicy(origin, site.comments),
  },
});
