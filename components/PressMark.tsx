import type { Evidence } from '@/lib/content';
import { isPressOnly, pressMark } from '@/lib/publish/evidence/press-mark';

/** The mark behind what only the press says; the block in which it stands ends with a `PressNote`. */
export const PressMark = ({ of }: { of: Evidence | undefined }) => isPressOnly(of) && <PressSign />;

export const PressSign = () => <sup className="static font-text text-body leading-none text-soft">{pressMark}</sup>;
