package org.composure.server;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the product once for all test classes, since each deployment costs ten seconds; they name none. */
public class WholeProductExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, Ear.class).observer(Once.class);
    }

    public static class Ear implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return List.of(new DeploymentDescription("composure", EarDeployment.archive()).shouldBeTestable(true));
        }
    }

    public static class Once {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenarioOfClass;

        private DeploymentScenario scenario;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (scenario == null) {
                generation.proceed();
                scenario = scenarioOfClass.get();
            } else {
                scenarioOfClass.set(scenario);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (!deployed) {
                deployment.proceed();
                deployed = true;
            }
        }

        /** The server stops after the last class, and takes the deployment with it. */
        public void keep(@Observes EventContext<UnDeployManagedDeployments> ignored) {}
    }
}
