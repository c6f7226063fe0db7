export interface KeyItem {
  /** A colour or a pattern, as SVG says it. */
  readonly fill: string;
  readonly label: string;
}

/** What the colours and patterns of a picture mean. */
export function Key({ items }: { readonly items: readonly KeyItem[] }) {
  return (
    <ul className="chart-key">
      {items.map(({ fill, label }) => (
        <li key={label}>
          <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
            <rect width="18" height="12" rx="2" fill={fill} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
