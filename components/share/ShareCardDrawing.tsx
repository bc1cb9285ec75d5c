import { drawingFamily } from '@/lib/fonts/faces';
import type { ShareCard } from '@/lib/publish/share-card';

const display = drawingFamily('Literata Display');
const label = drawingFamily('Golos Text');

/** Pixels: long titles are set smaller, so that they stay within four lines. */
function titleSize(title: string): number {
  if (title.length <= 14) return 150;
  if (title.length <= 40) return 92;
  return title.length <= 80 ? 66 : 54;
}

/** Pixels that a photograph beside the words takes. */
export const besideWidth = 460;

const padding = 72;

type Props = {
  card: ShareCard;
  /** The ground is a drawing. */
  onPicture?: boolean;
  /** A photograph stands at the right. */
  hasPhoto?: boolean;
};

/** What networks and messengers show of a page: drawn, not typed, so that it looks the same everywhere. */
export function ShareCardDrawing({ card, onPicture, hasPhoto }: Props) {
  const { colours, over, title, lines, foot, note, credit } = card;
  const { paper, ink, soft, ember } = colours;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        boxSizing: 'border-box',
        padding: `56px ${hasPhoto ? besideWidth + padding / 2 : padding}px 52px ${padding}px`,
        color: ink,
        background: onPicture ? 'transparent' : paper,
        fontFamily: display,
        fontWeight: 300,
      }}
    >
      <div style={{ display: 'flex', fontFamily: label, fontWeight: 400, fontSize: 26, color: soft }}>{over}</div>
      <div
        style={{
          display: 'flex',
          marginTop: 18,
          fontSize: titleSize(title) * (hasPhoto ? 0.62 : 1),
          lineHeight: 1.08,
          letterSpacing: '-0.015em',
        }}
      >
        {title}
      </div>
      <div
        style={{ display: 'flex', flexDirection: 'column', marginTop: 22, fontSize: 34, lineHeight: 1.35, color: soft }}
      >
        {lines.map((line) => (
          <div key={line} style={{ display: 'flex' }}>
            {line}
          </div>
        ))}
        {note && (
          <div style={{ display: 'flex', marginTop: 10, fontFamily: label, fontWeight: 400, fontSize: 20 }}>{note}</div>
        )}
      </div>
      {!onPicture && (
        <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>
          <div style={{ display: 'flex', alignItems: 'center' }}>
            <div style={{ width: 264, height: 2, background: ember }} />
            <div style={{ flexGrow: 1, height: 6, background: ember }} />
          </div>
          <div style={{ display: 'flex', marginTop: 20, fontFamily: label, fontWeight: 600, fontSize: 26 }}>{foot}</div>
          {credit && (
            <div style={{ display: 'flex', marginTop: 8, fontFamily: label, fontSize: 18, color: soft }}>{credit}</div>
          )}
        </div>
      )}
    </div>
  );
}
