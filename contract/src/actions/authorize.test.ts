import { describe, expect, test } from "@jest/globals"
import { ADMIN_KEYS_SETTING, settingAddress } from "../address/setting-address.js"
import { ADMIN, BUYER, EXCHANGE, PROVIDER, STRANGER } from "../testing/keys.js"
import { openLedger } from "../testing/ledger.js"
import { encodeSetting } from "../testing/settings.js"

const ADDRESS = settingAddress(ADMIN_KEYS_SETTING)

describe("authorize is refused", () => {
  test("when the signer is no admin, whatever its roles", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    for (const signer of [BUYER, EXCHANGE, PROVIDER, STRANGER]) {
      expect(ledger.refuse({ action: "authorize", provider: BUYER, roles: ["exchange"] }, signer).code).toBe(
        "NOT_ADMIN",
      )
    }
  })

  test.each([
    ["the setting is not there", undefined],
    ["the setting's record is empty", new Uint8Array()],
    ["the record is of another setting", encodeSetting({ "bandcoin.other": ADMIN })],
    ["the setting is empty", encodeSetting({ [ADMIN_KEYS_SETTING]: "" })],
    ["the setting has a longer key", encodeSetting({ [ADMIN_KEYS_SETTING]: `${ADMIN}00` })],
  ])("when %s", (_, record) => {
    const ledger = openLedger({ [BUYER]: 5 })
    if (record === undefined) ledger.state.delete(ADDRESS)
    else ledger.state.set(ADDRESS, record)
    expect(ledger.refuse({ action: "authorize", provider: BUYER, roles: [] }, ADMIN).code).toBe("NOT_ADMIN")
  })

  test("when the setting's record is unreadable", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    ledger.state.set(ADDRESS, Uint8Array.of(1, 2, 3))
    expect(ledger.refuse({ action: "authorize", provider: BUYER, roles: [] }, ADMIN).code).toBe("STATE_CORRUPT")
  })

  test("when the target has no account", () => {
    const error = openLedger().refuse({ action: "authorize", provider: STRANGER, roles: [] }, ADMIN)
    expect(error).toMatchObject({ code: "ACCOUNT_NOT_FOUND", field: "provider" })
  })
})

describe("authorize", () => {
  test("sets the roles to exactly the set, in canonical order; the admin needs no account", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    const { events } = ledger.accept({ action: "authorize", provider: BUYER, roles: ["provider", "exchange"] }, ADMIN)
    expect(ledger.account(BUYER)).toMatchObject({ roles: ["exchange", "provider"], balance: 5 })
    expect(events).toEqual([
      {
        type: "bandcoin/authorize",
        attributes: [
          { key: "provider", value: BUYER },
          { key: "issuer", value: ADMIN },
          { key: "roles", value: "exchange,provider" },
        ],
      },
    ])
    ledger.accept({ action: "authorize", provider: BUYER, roles: ["provider"] }, ADMIN)
    expect(ledger.account(BUYER).roles).toEqual(["provider"])
    ledger.accept({ action: "authorize", provider: BUYER, roles: [] }, ADMIN)
    expect(ledger.account(BUYER).roles).toEqual([])
  })

  test("by any of several admins, with space between their keys", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    ledger.state.set(ADDRESS, encodeSetting({ "a.b": "c", [ADMIN_KEYS_SETTING]: `${STRANGER}, ${ADMIN} ` }))
    ledger.accept({ action: "authorize", provider: BUYER, roles: ["exchange"] }, ADMIN)
    ledger.accept({ action: "authorize", provider: BUYER, roles: ["exchange"] }, STRANGER)
  })

  test("a role taken away is gone at once", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    ledger.accept({ action: "authorize", provider: EXCHANGE, roles: [] }, ADMIN)
    expect(ledger.refuse({ action: "deposit", provider: BUYER, price: 1 }, EXCHANGE).code).toBe("NOT_EXCHANGE")
  })
})
