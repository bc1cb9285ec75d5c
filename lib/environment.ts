import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'must be a number, for example 3000' })
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must be 0 (any free port) to 65535' })
    .max(65535, { error: 'must be 0 (any free port) to 65535' })
    .default(3000),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be the public address of the site, for example https://film.example',
      abort: true,
    })
    .refine((text) => new URL(text).href === `${new URL(text).origin}/`, {
      error: 'must end behind the host: the site is served from its root',
    })
    .transform((text) => new URL(text).origin)
    .optional(),
  HOST: z.string().min(1, { error: 'must name an address of this machine, for example 127.0.0.1' }).optional(),
  CONTENT_DIR: z.string().min(1, { error: 'must name a folder' }).default('content'),
  PREVIEW: z.enum(['0', '1'], { error: 'must be 1 (drafts and embargoed items are shown) or 0' }).default('0'),
  PRIVATE_LINK_SECRET: z.string().optional(),
  METRICS_PORT: z.coerce
    .number({ error: 'must be a number, for example 9464' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be 1 to 65535' })
    .max(65535, { error: 'must be 1 to 65535' })
    .optional(),
  PURGE_COMMAND: z.string().optional(),
});

export type Environment = {
  port: number;
  /** The address of this machine that is listened on; all of them where none is named. A preview keeps to itself. */
  host: string | undefined;
  /**
   * Origin under which the public reaches the site: scheme, host and port, no slash behind them. Undefined where none is
   * named: then it is this machine, at the port that is listened on.
   */
  siteUrl: string | undefined;
  contentDir: string;
  /** Shows drafts and embargoed items: for the makers' own machines. */
  preview: boolean;
  /** By which private links are signed, as it was given: one that is too short signs none. */
  privateLinkSecret: string | undefined;
  /** Where figures for operators are served, beside the site. */
  metricsPort: number | undefined;
  /** Run after each edition, with the tags of what caches have to forget; with one they may keep the rest for long. */
  purgeCommand: string | undefined;
};

/** @throws {Error} that names every wrong variable and what it must be. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  }
  const { HOST, PORT, SITE_URL, CONTENT_DIR, PREVIEW, PRIVATE_LINK_SECRET, METRICS_PORT, PURGE_COMMAND } = parsed.data;
  return {
    port: PORT,
    host: HOST ?? (PREVIEW === '1' ? '127.0.0.1' : undefined),
    siteUrl: SITE_URL,
    contentDir: CONTENT_DIR,
    preview: PREVIEW === '1',
    privateLinkSecret: PRIVATE_LINK_SECRET,
    metricsPort: METRICS_PORT,
    purgeCommand: PURGE_COMMAND,
  };
}
