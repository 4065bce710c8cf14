import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COMPONENT_NAMES } from '../../src/mdx/components-table.ts';

/** The element each component becomes; any other becomes `<aside>`. */
const ELEMENTS: Readonly<Record<string, string>> = { Steps: 'ol', Step: 'li', Ui: 'b' };

function component(name: string): string {
  const element = ELEMENTS[name] ?? 'aside';
  return `---
const { title } = Astro.props;
---
<${element}>{title && <strong>{title}</strong>}<slot /></${element}>
`;
}

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`;

function collections(guides: string): string {
  return `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  guides: defineCollection({ loader: glob({ base: ${JSON.stringify(guides)}, pattern: '**/*.mdx' }) }),
};
`;
}

const imports = COMPONENT_NAMES.map((name) => `import ${name} from '../../components/${name}.astro';`).join('\n');

const PAGE = `---
import { getCollection, render } from 'astro:content';
${imports}

export async function getStaticPaths() {
  const guides = await getCollection('guides');
  return guides.map((guide) => ({ params: { slug: guide.id }, props: { guide } }));
}

const { guide } = Astro.props;
const { Content } = await render(guide);
---
<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>{guide.data.title}</title>
  </head>
  <body>
    <h1>{guide.data.title}</h1>
    <Content components={{ ${COMPONENT_NAMES.join(', ')} }} />
  </body>
</html>
`;

/** Path in the project -> text. */
function files(guides: string): Record<string, string> {
  const components = COMPONENT_NAMES.map((name) => [`src/components/${name}.astro`, component(name)]);
  return {
    // Without these two, Vite and Astro would look further up and take those of the site.
    'package.json': '{ "type": "module", "private": true }\n',
    'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }\n',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': collections(guides),
    'src/pages/huong-dan/[slug].astro': PAGE,
    ...Object.fromEntries(components),
  };
}

/**
 * Writes the smallest Astro project that shows the same guides the usual way: `glob()` and `render()` with
 * `@astrojs/mdx`, all settings as they come, the components of the site by name, one page for each guide.
 * @param dir where to write it. @param guides the folder of the guides, absolute.
 */
export async function writePlainProject(dir: string, guides: string): Promise<void> {
  for (const [path, text] of Object.entries(files(guides))) {
    const file = join(dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
