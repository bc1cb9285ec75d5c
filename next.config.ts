import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { createMessagesDeclaration: './messages/en.json' },
});

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  serverExternalPackages: ['chokidar', 'gray-matter', 'image-size', 'satori', 'sharp', 'typograf'],
  /** Every page is answered whole, its head included, whoever asks. */
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  /** `npm run test:types` checks them; a start must not fail on a test's types. */
  typescript: { ignoreBuildErrors: true },
  env: {
    ENHANCEMENT_VERSION: createHash('sha256').update(readFileSync('public/enhance.js')).digest('hex').slice(0, 8),
  },
};

export default withNextIntl(config);
