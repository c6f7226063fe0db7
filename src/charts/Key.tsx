interface KeyProps {
  readonly items: readonly { readonly colour: string; readonly label: string }[];
}

/** What the colours of a picture mean. */
export function Key({ items }: KeyProps) {
  return (
    <ul className="chart-key">
      {items.map(({ colour, label }) => (
        <li key={label}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="2" fill={colour} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
