package org.composure.it.inside;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.people.Role;

/** Every public method of every class in a boundary, as the server has it. */
@ApplicationScoped
public class Doors {

    @Inject
    BeanManager beans;

    public List<Door> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getPackageName().matches("org\\.composure\\..*\\.boundary"))
                .flatMap(this::doors)
                .toList();
    }

    private Stream<Door> doors(Bean<?> bean) {
        Object facade = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(method -> new Door(method, facade));
    }

    /** One method, and who it says may call it. */
    public record Door(Method method, Object facade) {

        /** Whether it says anything at all; what says nothing is open to somebody. */
        public boolean saysWho() {
            return isOpenToAll() || rolesAllowed().isPresent() || isDenied();
        }

        public boolean isOpenToAll() {
            return method.isAnnotationPresent(PermitAll.class)
                    || (!method.isAnnotationPresent(RolesAllowed.class)
                            && !isDenied()
                            && method.getDeclaringClass().isAnnotationPresent(PermitAll.class));
        }

        /** Whether it says that this role may call it. */
        public boolean names(Role role) {
            return isOpenToAll()
                    || rolesAllowed()
                            .filter(roles -> roles.contains(role.name()))
                            .isPresent();
        }

        private boolean isDenied() {
            return method.isAnnotationPresent(DenyAll.class);
        }

        private Optional<Set<String>> rolesAllowed() {
            RolesAllowed own = method.getAnnotation(RolesAllowed.class);
            RolesAllowed said = own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
            return Optional.ofNullable(said).map(RolesAllowed::value).map(Set::of);
        }

        /** Whether the server lets this caller through; what the method makes of empty arguments is of no interest. */
        public boolean letsIn(Caller caller) {
            return Caller.does(caller, this::tried);
        }

        private boolean tried() throws IllegalAccessException {
            try {
                method.invoke(
                        facade,
                        Arrays.stream(method.getParameterTypes())
                                .map(Door::empty)
                                .toArray());
                return true;
            } catch (InvocationTargetException e) {
                return !(e.getCause() instanceof EJBAccessException);
            }
        }

        private static Object empty(Class<?> type) {
            if (type == long.class) {
                return 0L;
            }
            if (type == boolean.class) {
                return false;
            }
            return type == int.class ? (Object) 0 : null;
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }
}
