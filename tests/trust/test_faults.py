"""The short versions of `make faults` and `make load`; the long ones fill docs/figures.md."""

from pathlib import Path

from tests.trust import backups, kills, load, powercut


def test_no_acknowledged_save_is_lost_in_a_power_cut() -> None:
    lost, damaged, saves = powercut.lost_in_cuts(10)
    assert (lost, damaged) == (0, 0)
    assert saves > 10


def test_the_power_cut_is_a_real_one() -> None:
    assert powercut.lost_in_cuts(6, synchronous="NORMAL")[0] > 0


def test_a_killed_process_loses_and_doubles_nothing(tmp_path: Path) -> None:
    lost, doubled, saves = kills.lost_and_doubled(f"sqlite:///{tmp_path}/plans.db", kills=4, saves=5)
    assert (lost, doubled) == (0, 0)
    assert saves > 4


def test_backups_under_writers_are_whole(tmp_path: Path) -> None:
    assert backups.missed(f"sqlite:///{tmp_path}/plans.db", tmp_path, backups=3, writers=4) == 0


def test_writers_lose_nothing(tmp_path: Path) -> None:
    took, failed, lost = load.writers(f"sqlite:///{tmp_path}/plans.db", count=20, seconds=1, every=0.2)
    assert (failed, lost) == (0, 0)
    assert len(took) >= 20
