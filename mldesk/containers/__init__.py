"""Containers: the Docker engine behind a compute target, its images and the containers of runs."""
