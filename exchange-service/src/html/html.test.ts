import { describe, expect, test } from "@jest/globals"
import { html, jsonScript } from "./html.js"

describe("html", () => {
  test("escapes whatever is put in, once", () => {
    const evil = `"><script>alert('1')</script>&`
    expect(html`<a href="${evil}">${evil}</a>`.text).not.toContain("<script>")
    expect(html`${html`<b>${"<"}</b>`}`.text).toBe("<b>&lt;</b>")
    expect(html`${[html`<i>1</i>`, html`<i>2</i>`]}${undefined}${false}${0}`.text).toBe("<i>1</i><i>2</i>0")
  })

  test("JSON cannot end its script", () => {
    const value = { a: "</script><script>alert(1)</script>" }
    const { text } = jsonScript("x", value)
    expect(text.match(/<\/script>/g)).toHaveLength(1)
    expect(JSON.parse(text.slice(text.indexOf(">") + 1, -"</script>".length))).toEqual(value)
  })
})
