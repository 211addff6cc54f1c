#!/usr/bin/env python3
"""Fails when a figure of the scorer falls behind its floor.

    check_score.py SCORER CARELINT FLOORS

Each line of FLOORS is `topic | name of the figure | >= or <= | value`; lines beginning with # say why.
"""
import re
import subprocess
import sys


def read_floors(path):
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            if line.strip() and not line.startswith('#'):
                topic, name, relation, value = (part.strip() for part in line.split('|'))
                yield topic, name, relation, float(value)


def score(scorer, carelint, topic):
    printed = subprocess.run([sys.executable, scorer, topic, '--carelint', carelint], capture_output=True, text=True)
    if printed.returncode != 0:
        sys.exit(f'{topic}: the scorer failed: {printed.stdout}{printed.stderr}')
    figures = {}
    for line in printed.stdout.splitlines():
        found = re.match(r'(.*?): (?:.*= )?([0-9.]+)(?: of \d+)?$', line)
        if found:
            figures[found[1]] = float(found[2])
    return figures


def main():
    scorer, carelint, floors = sys.argv[1:]
    scores, failed = {}, False
    for topic, name, relation, value in read_floors(floors):
        if topic not in scores:
            scores[topic] = score(scorer, carelint, topic)
        figure = scores[topic].get(name)
        holds = figure is not None and (figure >= value if relation == '>=' else figure <= value)
        failed = failed or not holds
        print(f'{"ok  " if holds else "FELL"} {name}: {figure} ({relation} {value})')
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
