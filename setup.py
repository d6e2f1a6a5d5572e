"""Puts the app into the wheel: there app.py, pages/ and what they read stand in planner/app/."""

from setuptools import find_namespace_packages, setup
from setuptools.command.build_py import build_py

APP = "planner.app"
BESIDE = (*find_namespace_packages(include=["pages", "pages.*"]), "tests.personas")


class _Build(build_py):
    def find_package_modules(self, package: str, package_dir: str) -> list[tuple[str, str, str]]:
        """Every module but this one, which stands beside app.py."""
        found = super().find_package_modules(package, package_dir)
        return [one for one in found if package != APP or one[1] != "setup"]


setup(
    cmdclass={"build_py": _Build},
    packages=[
        *find_namespace_packages(include=["planner", "planner.*"]),
        APP,
        *(f"{APP}.{name}" for name in BESIDE),
    ],
    package_dir={APP: ".", **{f"{APP}.{name}": name.replace(".", "/") for name in BESIDE}},
    package_data={
        "planner": ["**/*.toml", "**/*.csv", "**/*.typ", "**/*.ttf", "**/*.txt", "**/*.mo", "**/*.pot"],
        APP: [".streamlit/config.toml"],
        f"{APP}.pages.components": ["*.svg"],
        f"{APP}.tests.personas": ["*.json"],
    },
)
