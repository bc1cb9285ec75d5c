import type { ContactRequest } from '@/lib/publish/contact-requests';

/** Mails that are begun for the reader: what they ask for stands in the subject, what they have to add in the text. */
export function RequestList({ requests }: { requests: readonly ContactRequest[] }) {
  return (
    <ul className="flex flex-wrap gap-x-7 gap-y-2">
      {requests.map(({ id, label, href }) => (
        <li key={id}>
          <a href={href} className="target">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
