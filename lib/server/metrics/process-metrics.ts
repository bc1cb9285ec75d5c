import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gauge, type Metric } from './prometheus';

/** What the process itself takes, by OpenTelemetry's names. */
export function processMetrics(): () => Metric[] {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return () => {
    const { user, system } = process.cpuUsage();
    const p99 = delay.percentile(99) / 1e9;
    delay.reset();
    return [
      gauge('process_memory_usage_bytes', 'Resident memory.', process.memoryUsage.rss()),
      {
        name: 'process_cpu_time_seconds_total',
        help: 'Processor time.',
        type: 'counter',
        samples: [
          { labels: 'cpu_mode="user"', value: user / 1e6 },
          { labels: 'cpu_mode="system"', value: system / 1e6 },
        ],
      },
      gauge('process_uptime_seconds', 'Since the process began.', process.uptime()),
      gauge('nodejs_eventloop_delay_p99_seconds', 'Of the answering thread, since it was last asked.', p99),
    ];
  };
}
