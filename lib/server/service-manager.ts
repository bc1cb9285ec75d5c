import { execFile } from 'node:child_process';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where the first socket stands that systemd hands over (sd_listen_fds). */
const firstSocket = 3;

/** The descriptor of a port that systemd listens on for this process, where it does. */
export function inheritedSocket({ LISTEN_PID, LISTEN_FDS }: Variables, pid: number): number | undefined {
  return LISTEN_PID === String(pid) && Number(LISTEN_FDS) >= 1 ? firstSocket : undefined;
}

/** Milliseconds between two signs of life: half of what systemd waits, as it advises. */
export function watchdogInterval({ WATCHDOG_USEC, WATCHDOG_PID }: Variables, pid: number): number | undefined {
  const isOurs = WATCHDOG_PID === undefined || WATCHDOG_PID === String(pid);
  return isOurs && Number(WATCHDOG_USEC) > 0 ? Number(WATCHDOG_USEC) / 2000 : undefined;
}

/** Node cannot write to such a socket itself. A message that is lost is followed by the next. */
const tell = (message: string) => execFile('systemd-notify', [message], () => undefined);

/** Tells systemd, if it asks for it, that the service is ready and, as long as `isAlive`, that it is alive. */
export function tellServiceManager(variables: Variables, isAlive: () => boolean): void {
  if (!variables.NOTIFY_SOCKET) return;
  tell(`--pid=${process.pid}`).on('exit', () => tell('--ready'));
  const interval = watchdogInterval(variables, process.pid);
  if (interval !== undefined)
    setInterval(() => {
      if (isAlive()) tell('WATCHDOG=1');
    }, interval).unref();
}
