// Imported before everything else: React and Next choose their builds by this when they are loaded.
Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' });
