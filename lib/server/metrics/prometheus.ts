/** One figure of a metric, with what tells it from the others. */
export type Sample = { suffix?: string; labels?: string; value: number };

export type Metric = {
  /** The name of OpenTelemetry, where it has one, as Prometheus spells it. */
  name: string;
  help: string;
  type: 'gauge' | 'counter' | 'histogram';
  samples: readonly Sample[];
};

/** A metric that is one figure; without it, there is none. */
export const gauge = (name: string, help: string, value: number | undefined): Metric => ({
  name,
  help,
  type: 'gauge',
  samples: value === undefined ? [] : [{ value }],
});

/** Prometheus text, version 0.0.4. */
export const prometheusText = (metrics: readonly Metric[]): string =>
  metrics
    .filter(({ samples }) => samples.length > 0)
    .flatMap(({ name, help, type, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      ...samples.map(({ suffix = '', labels, value }) => `${name}${suffix}${labels ? `{${labels}}` : ''} ${value}`),
    ])
    .join('\n')
    .concat('\n');
