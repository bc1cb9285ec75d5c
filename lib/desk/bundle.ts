import { build } from 'esbuild';

/** The script and the styles of the desk's pages, each as one file. */
export async function bundleClient(): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: { script: 'lib/desk/client/main.tsx', styles: 'lib/desk/client/styles/desk.css' },
    outdir: '/',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const textOf = (name: string) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
  return { script: textOf('script.js'), styles: textOf('styles.css') };
}
