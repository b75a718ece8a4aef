"""API v1 over HTTP: FastAPI over the services. The only place with a web framework."""
