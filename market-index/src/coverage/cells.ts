import { cellToParent, compactCells, getHexagonAreaAvg, latLngToCell, polygonToCellsExperimental, UNITS } from "h3-js"
import type { Polygon } from "./geometry.js"

/** Finest cells: 0.7 square kilometres, the size of a radio cell in a town. */
export const FINEST = 8
/** Most cells of one provider before they are compacted; a larger area gets coarser cells. */
const MAX_CELLS = 50_000

/**
 * The H3 cells that the polygons touch, whole groups of seven joined into their parent. They find a provider; whether a
 * place is covered, the polygons say.
 */
export function cellsOf(polygons: readonly Polygon[]): { cells: string[]; resolution: number } {
  for (let resolution = FINEST; ; resolution--) {
    if (resolution > 0 && squareKm(polygons) / getHexagonAreaAvg(resolution, UNITS.km2) > MAX_CELLS) continue
    const cells = new Set<string>()
    for (const polygon of polygons) {
      const rings = polygon.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [latitude, longitude]))
      for (const cell of polygonToCellsExperimental(rings, resolution, "containmentOverlapping")) cells.add(cell)
    }
    if (cells.size <= MAX_CELLS || resolution === 0) return { cells: compactCells([...cells]), resolution }
  }
}

/** The cells, of every size, that hold a place. */
export function cellsAround(latitude: number, longitude: number): string[] {
  const finest = latLngToCell(latitude, longitude, FINEST)
  return Array.from({ length: FINEST + 1 }, (_, resolution) => cellToParent(finest, resolution))
}

/** Area of the boxes around the polygons: an upper bound, before any cell is made. */
function squareKm(polygons: readonly Polygon[]): number {
  const kmPerDegree = 111.2
  let area = 0
  for (const [outer = []] of polygons) {
    let [west, east, south, north] = [180, -180, 90, -90]
    for (const [x = 0, y = 0] of outer) {
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
    const widest = south <= 0 && north >= 0 ? 1 : Math.cos((Math.min(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
    area += (east - west) * kmPerDegree * widest * (north - south) * kmPerDegree
  }
  return area
}
