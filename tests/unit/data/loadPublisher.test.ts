import { afterEach, expect, test, vi } from "vitest";
import { loadPublisher } from "../../../src/data/loadPublisher.ts";
import { LoadFailure } from "../../../src/domain/loadFailure.ts";
import { readText } from "../../fixtures/repository.ts";

afterEach(() => vi.unstubAllGlobals());

/** Who publishes, where the host answers so. */
function publisherOf(body: string, status = 200) {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
  return loadPublisher();
}

test.each([
  ["is not there", "not found", 404],
  ["is empty", "", 200],
  ["says nothing", "{}", 200],
  ["has only empty texts, as the one that is shipped", readText("public/publisher.json"), 200],
  ["has a name of spaces", '{"name": "  "}', 200],
])("nobody is named where the file %s", async (_what, body, status) => {
  expect(await publisherOf(body, status)).toBeUndefined();
});

test("a name stands for all languages, or has one in each; one that lacks is told in the first that there is", async () => {
  expect(await publisherOf('{"name": "Réseau"}')).toEqual({ names: { fr: "Réseau", ar: "Réseau", en: "Réseau" } });
  const body = JSON.stringify({
    name: { fr: "", ar: "شبكة", en: " Network " },
    email: "atlas@example.org",
    form: "https://example.org/f",
  });
  expect(await publisherOf(body)).toEqual({
    names: { fr: "شبكة", ar: "شبكة", en: "Network" },
    email: "atlas@example.org",
    form: "https://example.org/f",
  });
});

test.each([
  ["a name that is none", '{"name": 7}', "invalid", "name"],
  ["something unknown", '{"nom": "Réseau"}', "invalid", "nom"],
  ["an address that is none", '{"name": "Réseau", "email": "atlas"}', "invalid", "email"],
  ["a form that would run as a script", '{"name": "Réseau", "form": "javascript:alert(1)"}', "invalid", "form"],
  ["an address without a name", '{"email": "atlas@example.org"}', "invalid", "no name"],
  ["another page in its place", "<!doctype html>", "truncated", ""],
])("a file with %s is told, with its place", async (_what, body, fault, place) => {
  const error: unknown = await publisherOf(body).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LoadFailure);
  expect(error).toMatchObject({ file: "publisher.json", fault, detail: expect.stringContaining(place) });
});

test("a host that cannot be reached, or fails, does not pass for one that names nobody", async () => {
  await expect(publisherOf("down", 503)).rejects.toMatchObject({ fault: "missing", detail: "HTTP 503" });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  await expect(loadPublisher()).rejects.toMatchObject({ fault: "missing" });
});
