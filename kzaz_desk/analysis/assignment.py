"""Who belongs to whom at the least total cost."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def assign(costs: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs of rows and columns with the least sum of costs, each used at most once.

    Args:
        costs: Shape (n, m); `inf` where a row and a column must not be paired.

    Returns:
        At most min(n, m) pairs in order of the rows; those that would cost `inf` left out.

    Source:
        Kuhn (1955), "The Hungarian method for the assignment problem"; the O(n² m) form with
        potentials after Jonker & Volgenant (1987).
    """
    if not costs or not costs[0]:
        return []
    if len(costs) > len(costs[0]):
        turned = [[row[j] for row in costs] for j in range(len(costs[0]))]
        return sorted((i, j) for j, i in assign(turned))
    finite = [cost for row in costs for cost in row if cost < inf]
    limit = (max(finite, default=0.0) + 1.0) * (len(costs) + 1)
    table = [[min(cost, limit) for cost in row] for row in costs]
    return sorted(
        (row, column) for column, row in _columns(table).items() if costs[row][column] < inf
    )


def _columns(table: Sequence[Sequence[float]]) -> dict[int, int]:
    """Row of each column that has one."""
    width = len(table[0])
    row_potential = [0.0] * len(table)
    column_potential = [0.0] * (width + 1)
    row_of = [-1] * (width + 1)  # column `width` stands for the row being placed
    for row in range(len(table)):
        row_of[width] = row
        column = width
        least = [inf] * width
        came_from = [width] * width
        used = [False] * (width + 1)
        while row_of[column] >= 0:
            used[column] = True
            here = row_of[column]
            for j in range(width):
                if not used[j]:
                    cost = table[here][j] - row_potential[here] - column_potential[j]
                    if cost < least[j]:
                        least[j], came_from[j] = cost, column
            free = [j for j in range(width) if not used[j]]
            following = min(free, key=lambda j: least[j])
            step = least[following]
            for j in range(width + 1):
                if used[j]:
                    row_potential[row_of[j]] += step
                    column_potential[j] -= step
            for j in free:
                least[j] -= step
            column = following
        while column != width:
            row_of[column] = row_of[came_from[column]]
            column = came_from[column]
    return {column: row_of[column] for column in range(width) if row_of[column] >= 0}
