"""Makes `engine_pages`, the pages of these tests, importable: importlib mode adds no paths."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
