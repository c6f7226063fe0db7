import { useSchemes } from "../../state/resources.tsx";
import { SchemeCard } from "../funding/SchemeCard.tsx";

/** The page of a support scheme. */
export function SchemeFiche({ id }: { readonly id: string }) {
  const scheme = useSchemes().find((one) => one.id === id);
  return scheme && <SchemeCard scheme={scheme} />;
}
