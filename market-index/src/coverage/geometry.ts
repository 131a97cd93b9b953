import { z } from "zod"

/** Longitude, latitude in degrees, as GeoJSON has them (RFC 7946, 3.1.1); a height is let pass and not used. */
const Point = z
  .array(z.number())
  .min(2)
  .max(3)
  .refine(([longitude = 999, latitude = 999]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, {
    message: "is no place: longitude comes first, then latitude",
  })
const same = (a: readonly number[] = [], b: readonly number[] = []): boolean => a[0] === b[0] && a[1] === b[1]
const Ring = z
  .array(Point)
  .min(4)
  .max(10_000)
  .refine((ring) => same(ring[0], ring.at(-1)), { message: "a ring must end where it begins" })
const Rings = z.array(Ring).min(1).max(100)

const Geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: Rings }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(Rings).min(1).max(500) }),
])

/** Coverage as an MNO publishes it: a GeoJSON Polygon or MultiPolygon, alone or as a Feature. */
export const CoverageSchema = z.union([
  Geometry,
  z.object({ type: z.literal("Feature"), geometry: Geometry, properties: z.record(z.string(), z.unknown()).nullish() }),
])

export type Coverage = z.output<typeof CoverageSchema>
/** An outer ring and its holes. */
export type Polygon = readonly (readonly (readonly number[])[])[]

export function polygonsOf(coverage: Coverage): readonly Polygon[] {
  const geometry = coverage.type === "Feature" ? coverage.geometry : coverage
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
}

/** Whether a place lies in one of the polygons and in none of its holes; counted by crossings to the east. */
export function covers(polygons: readonly Polygon[], latitude: number, longitude: number): boolean {
  return polygons.some(([outer, ...holes]) => {
    if (outer === undefined || !inside(outer, latitude, longitude)) return false
    return !holes.some((hole) => inside(hole, latitude, longitude))
  })
}

function inside(ring: readonly (readonly number[])[], latitude: number, longitude: number): boolean {
  let within = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? []
    const [xj = 0, yj = 0] = ring[j] ?? []
    if (yi > latitude !== yj > latitude && longitude < ((xj - xi) * (latitude - yi)) / (yj - yi) + xi) within = !within
  }
  return within
}
