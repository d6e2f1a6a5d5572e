"""The bare twin of whichever page is measured."""

from tests.bench import bare

bare.draw(bare.SHOWN)
