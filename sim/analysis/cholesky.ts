/** Lower triangle of a symmetric positive matrix, row by row in one array of size × size. */
export interface Cholesky {
  readonly size: number;
  readonly lower: Float64Array;
}

/** Factors a symmetric positive matrix as lower × lower transposed; undefined where it is not positive. */
export function cholesky(matrix: Float64Array, size: number): Cholesky | undefined {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column];
      for (let k = 0; k < column; k++) rest -= lower[row * size + k] * lower[column * size + k];
      if (row !== column) lower[row * size + column] = rest / lower[column * size + column];
      else if (rest > 0) lower[row * size + row] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return { size, lower };
}

/** Solves lower × x = right side, into the right side. */
export function solveLower({ size, lower }: Cholesky, right: Float64Array): Float64Array {
  for (let row = 0; row < size; row++) {
    let rest = right[row];
    for (let k = 0; k < row; k++) rest -= lower[row * size + k] * right[k];
    right[row] = rest / lower[row * size + row];
  }
  return right;
}

/** Solves lower transposed × x = right side, into the right side. */
export function solveUpper({ size, lower }: Cholesky, right: Float64Array): Float64Array {
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row];
    for (let k = row + 1; k < size; k++) rest -= lower[k * size + row] * right[k];
    right[row] = rest / lower[row * size + row];
  }
  return right;
}
