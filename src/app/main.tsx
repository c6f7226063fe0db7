import "./trustedTypes.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/base.css";
import "../ui/fields.css";
import { restoreTyped } from "../ui/typedWords.ts";
import { Boot } from "./Boot.tsx";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Boot />
    </StrictMode>,
  );
  restoreTyped();
}
