import { useEffect, useRef, useState } from 'react';

/** A page of a given width in pixels, made smaller where there is less room. */
export function ScaledFrame({ src, title, width }: { src: string; title: string; width: number }) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? width));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [width]);
  const scale = Math.min(1, room / width);
  return (
    <div ref={place} className="frame">
      <iframe src={src} title={title} style={{ width, height: `${100 / scale}%`, transform: `scale(${scale})` }} />
    </div>
  );
}
