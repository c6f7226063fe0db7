import { describe, expect, test } from "vitest";
import { searchToView, viewToSearch } from "../../../src/state/address.ts";
import { isTracking } from "../../../src/state/trackingParameters.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { everything } from "../../fixtures/views.ts";

const read = (search: string) => searchToView(search, realAtlas);

describe("what networks and newsletters add to a link", () => {
  test.each([
    "fbclid=IwAR0abc&utm_source=newsletter&utm_medium=email",
    "gclid=1&gad_source=2&gbraid=3&wbraid=4&dclid=5&msclkid=6&yclid=7",
    "mc_cid=1&mc_eid=2&_hsenc=3&_hsmi=4&mkt_tok=5&vero_id=6&oly_enc_id=7&__s=8",
    "igshid=1&igsh=2&twclid=3&ttclid=4&li_fat_id=5&epik=6",
    "at_medium=email&at_campaign=lettre&xtor=EPR-1&pk_campaign=1&mtm_source=2&UTM_CAMPAIGN=3",
    "ref=mastodon&ref_src=twsrc&_ga=2.1&_gl=1",
  ])("is passed over in silence: %s", (added) => {
    expect(read(`?view=list&${added}`)).toEqual(read("?view=list"));
    expect(read(`?${added}&view=list`).ignored).toEqual([]);
  });

  test("is never one of our own parameters, nor what merely looks like one", () => {
    const names = [...viewToSearch(everything).matchAll(/[?&]([^=]+)=/g)].map(([, name = ""]) => name);
    expect(names.filter(isTracking)).toEqual([]);
    expect(["at_the_beginning", "utm", "fb", "source", "q", "reference", "level"].filter(isTracking)).toEqual([]);
  });
});
