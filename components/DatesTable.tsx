import type { DateTable } from '@/lib/document/film-blocks';
import { DayFigure } from './Day';
import { Runs } from './document/Runs';

/** Every date by territory, and who says it; the dates are the largest. On a phone each row becomes a block. */
export function DatesTable({ table: { head, rows } }: { table: DateTable }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{head.day}</th>
          <th scope="col">{head.territory}</th>
          <th scope="col">{head.event}</th>
          <th scope="col">{head.place}</th>
          <th scope="col">{head.sayer}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, day, territory, title, note, place, evidence }) => (
          <tr key={id} id={id}>
            <th scope="row" className="figure first-letter:uppercase">
              {day.datetime ? <DayFigure date={day.datetime} /> : day.text}
            </th>
            <td>{territory}</td>
            <td>
              <span className="font-semibold">
                <Runs runs={[title]} />
              </span>
              {note && (
                <span className="block text-soft">
                  <Runs runs={[note]} />
                </span>
              )}
            </td>
            <td className="first-letter:uppercase">
              <Runs runs={[place]} />
            </td>
            <td className="text-soft">
              <Runs runs={evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
