/**
 * Roles that tables have by nature. A small screen lays rows out as cards or in lines, and some browsers then forget that
 * they are a table: they are told again.
 */
export const tableRoles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
