"""Ray as a compute target: a cluster that is there, or one that mldesk makes on this machine and that scales.

The application never imports Ray: a program of its own, run by a Python that has Ray, speaks with the cluster
(bridge), others run on the nodes (programs/).
"""
