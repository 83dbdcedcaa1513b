import type { Plugin, Rollup } from 'vite';

// What makes a browser load a file from elsewhere. Addresses in plain strings (an SVG namespace,
// a site's match pattern) load nothing.
const remoteLoads: readonly RegExp[] = [
  /\b(?:import|importScripts)\s*\(\s*["'`]https?:/u,
  /\bfrom\s*["'`]https?:/u,
  /\bimport\s*["'`]https?:/u,
  /\bsrc\s*=\s*["']?https?:/u,
  /<link[^>]+href\s*=\s*["']?https?:/u,
  /\burl\(\s*["']?https?:/u,
];

/**
 * Takes out of the build what crxjs adds and Tact does not want: web-accessible resources (pages
 * could probe for them) and the module twins of scripts that are injected as classic files.
 * Fails the build when anything in it would still be loadable by a page or loaded from elsewhere.
 */
export function sealedBundle(): Plugin {
  return {
    name: 'tact:sealed-bundle',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        withoutWebAccessibleResources(bundle);
        for (const fileName of unusedTwins(bundle)) delete bundle[fileName];

        const problem = firstProblem(bundle);
        if (problem) this.error(problem);
      },
    },
  };
}

function withoutWebAccessibleResources(bundle: Rollup.OutputBundle): void {
  const manifest = bundle['manifest.json'];
  if (manifest?.type !== 'asset') return;

  const { web_accessible_resources, ...rest } = JSON.parse(sourceOf(manifest));
  // scripting.executeScript needs no web-accessible resource; nothing else may ask for one.
  const resources = [web_accessible_resources ?? []].flat().flatMap((entry) => entry.resources);
  const injected = resources.filter((name) => /\.iife\.js$/u.test(name));
  if (injected.length === resources.length) {
    manifest.source = `${JSON.stringify(rest, null, 2)}\n`;
  }
}

/** crxjs bundles `x.iife.ts?script` twice: as the file that is injected, and as a chunk nobody loads. */
function unusedTwins(bundle: Rollup.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const imported = new Set(chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]));
  return chunks
    .filter((chunk) => /\.iife\.tsx?$/u.test(chunk.facadeModuleId ?? ''))
    .filter((chunk) => !imported.has(chunk.fileName))
    .map((chunk) => chunk.fileName);
}

function firstProblem(bundle: Rollup.OutputBundle): string | undefined {
  for (const [fileName, output] of Object.entries(bundle)) {
    const source = sourceOf(output);
    if (fileName === 'manifest.json' && 'web_accessible_resources' in JSON.parse(source))
      return `The built manifest lists web-accessible resources, by which pages can tell that Tact is installed: load the file with scripting.executeScript or from an extension page instead.`;

    const remote = remoteLoads.map((pattern) => pattern.exec(source)?.[0]).find(Boolean);
    if (remote)
      return `${fileName} loads from a remote address (${remote}…): put the file into this repository instead.`;
  }
  return undefined;
}

function sourceOf(output: Rollup.OutputAsset | Rollup.OutputChunk): string {
  if (output.type === 'chunk') return output.code;
  return typeof output.source === 'string'
    ? output.source
    : new TextDecoder().decode(output.source);
}
